import { expect, it } from 'vitest';
import swahiliWords from '../messages/sw/words.json' with { type: 'json' };
import { createFormats, formatClock } from './formats.ts';

const english = createFormats({ locale: 'en', timeZone: 'Africa/Nairobi', weightUnit: 'kg' });
const pounds = createFormats({ locale: 'en', timeZone: 'UTC', weightUnit: 'lb' });
const arabic = createFormats({ locale: 'ar', timeZone: 'Asia/Riyadh', weightUnit: 'kg' });
const swahili = createFormats({ locale: 'sw', timeZone: 'Africa/Nairobi', weightUnit: 'kg' });

it('writes loads in the unit of the person', () => {
  expect(english.weight(82.5)).toBe('82.5 kg');
  expect(pounds.weight(20.4117)).toBe('45 lb');
  expect(english.weightChange(2.5)).toBe('+2.5 kg');
  expect(english.volume(12345.6)).toBe('12,346 kg');
});

it('keeps Latin digits in Arabic, so that what is typed is what is shown', () => {
  expect(arabic.weight(82.5)).toBe('82.5 كغ');
  expect(arabic.date('2026-11-20', 'full')).toBe('الجمعة، 20 نوفمبر');
});

it('reads as Kenya reads in Swahili', () => {
  expect(swahili.weight(82.5)).toBe('82.5 kg');
  expect(swahili.date('2026-11-20', 'full')).toBe('Ijumaa, 20 Novemba');
  expect(swahili.time('2026-11-20T21:30:00Z')).toBe('00:30');
});

it('shortens weekdays in Swahili by the words that screens use, since the platform knows none', () => {
  const aWeek = ['16', '17', '18', '19', '20', '21', '22'];
  expect(aWeek.map((day) => swahili.date(`2026-11-${day}`, 'weekday'))).toEqual(
    Object.values(swahiliWords.days.short),
  );
});

it('does not move a local date by a zone', () => {
  const west = createFormats({ locale: 'en', timeZone: 'America/Los_Angeles', weightUnit: 'kg' });
  expect(west.date('2026-11-20')).toBe('20 Nov 2026');
  expect(english.date('2026-11-20', 'full')).toBe('Friday 20 November');
});

it('names a zone in the words of the person', () => {
  expect([english, arabic, swahili].map((formats) => formats.zone())).toEqual([
    'East Africa Time',
    'التوقيت العربي الرسمي',
    'Saa za Afrika Mashariki',
  ]);
});

it('shows instants in the zone of the person', () => {
  expect(english.time('2026-11-20T21:30:00Z')).toBe('00:30');
  expect(english.instant('2026-11-20T21:30:00Z')).toBe('21 Nov, 00:30');
});

it('says no figure where nothing was due', () => {
  expect(english.percent(null)).toBe('–');
  expect(english.percent(0.834)).toBe('83%');
});

it('runs a clock', () => {
  expect([0, 95, 3725, -4].map(formatClock)).toEqual(['0:00', '1:35', '1:02:05', '0:00']);
});

it('tells how long ago', () => {
  const nowMs = Date.parse('2026-11-20T12:00:00Z');
  expect(english.relative('2026-11-20T11:55:00Z', nowMs)).toBe('5 minutes ago');
  expect(english.relative('2026-11-19T12:00:00Z', nowMs)).toBe('yesterday');
  expect(english.relative('2026-11-20T11:59:40Z', nowMs)).toBe('now');
});
