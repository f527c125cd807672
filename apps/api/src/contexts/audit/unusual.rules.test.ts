import { expect, test } from 'vitest';
import circles from '../../../data/country-circles.json' with { type: 'json' };
import { isBulkExport, unusualAbout } from './unusual.rules.ts';

const now = new Date('2026-11-20T09:00:00Z');
const hoursAgo = (hours: number, country: string | null) => ({
  at: new Date(now.getTime() - hours * 3_600_000),
  country,
});
const here = { at: now, country: 'KE' };

test.each([
  ['the first sign-in', [], null],
  ['the same country', [hoursAgo(30, 'KE')], null],
  ['a country for the first time', [hoursAgo(30, 'TZ')], 'new-country'],
  ['another country an hour ago', [hoursAgo(30, 'KE'), hoursAgo(1, 'EG')], 'two-countries'],
  ['over the border within an hour', [hoursAgo(30, 'KE'), hoursAgo(1, 'TZ')], null],
  ['a country for the first time, over the border', [hoursAgo(1, 'TZ')], 'new-country'],
  ['another country a flight ago', [hoursAgo(30, 'KE'), hoursAgo(5, 'EG')], null],
  ['a far country last night', [hoursAgo(30, 'KE'), hoursAgo(9, 'NZ')], 'two-countries'],
  ['a country one was in before', [hoursAgo(300, 'KE'), hoursAgo(30, 'TZ')], null],
  ['no country known before', [hoursAgo(1, null)], null],
])('%s', (_, before, expected) => {
  expect(unusualAbout(here, before, circles)).toBe(expected);
});

test('where nobody says countries, nothing is unusual', () => {
  expect(unusualAbout({ at: now, country: null }, [hoursAgo(1, 'KE')], circles)).toBeNull();
});

test('many exports are told of once', () => {
  expect([4, 5, 6].map(isBulkExport)).toEqual([false, true, false]);
});
