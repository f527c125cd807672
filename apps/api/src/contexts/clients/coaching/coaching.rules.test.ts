import { describe, expect, test } from 'vitest';
import { earlier, endedHow, refusalOfPeriod, stateOf, whoMustAgree } from './coaching.rules.ts';

const now = new Date('2026-11-20T09:00:00Z');
const later = new Date('2026-11-21T09:00:00Z');
const sooner = new Date('2026-11-19T09:00:00Z');

describe('who must agree', () => {
  const asked = { part: 'additional', clientHasAccount: true, asksForSelf: false } as const;
  test.each([
    ['a client asks: the coach', { ...asked, askedAs: 'client' }, { coach: true, client: false }],
    ['a coach asks: the client', { ...asked, askedAs: 'coach' }, { coach: false, client: true }],
    [
      'a further coach is arranged: both',
      { ...asked, askedAs: 'organization' },
      { coach: true, client: true },
    ],
    [
      'another primary coach is arranged: that coach',
      { ...asked, askedAs: 'organization', part: 'primary' },
      { coach: true, client: false },
    ],
    [
      'a substitute is arranged: that coach',
      { ...asked, askedAs: 'organization', part: 'substitute' },
      { coach: true, client: false },
    ],
    [
      'the client has no account: nobody but the coach',
      { ...asked, askedAs: 'organization', clientHasAccount: false },
      { coach: true, client: false },
    ],
    [
      'a coach takes a client without an account: nobody',
      { ...asked, askedAs: 'coach', clientHasAccount: false },
      { coach: false, client: false },
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(whoMustAgree(given)).toEqual(expected);
  });
});

test('a relationship is asked, upcoming, active, and ended by somebody or by its period', () => {
  const row = { acceptedAt: sooner, startsAt: sooner, endsAt: null, endedAt: null };
  expect(stateOf({ ...row, acceptedAt: null }, now)).toBe('asked');
  expect(stateOf({ ...row, startsAt: later }, now)).toBe('upcoming');
  expect(stateOf(row, now)).toBe('active');
  expect(stateOf({ ...row, endsAt: later }, now)).toBe('active');
  expect(stateOf({ ...row, endsAt: now }, now)).toBe('ended');
  expect(stateOf({ ...row, endedAt: sooner }, now)).toBe('ended');
});

test('only a substitute has a period, and it lies ahead', () => {
  expect(refusalOfPeriod({ part: 'primary', now })).toBeNull();
  expect(refusalOfPeriod({ part: 'primary', endsAt: later, now })).toMatch('only-a-substitute');
  expect(refusalOfPeriod({ part: 'substitute', now })).toBe('substitute-needs-an-end');
  expect(refusalOfPeriod({ part: 'substitute', endsAt: now, now })).toBe('period-ends-too-early');
  const backwards = { part: 'substitute', startsAt: later, endsAt: later, now } as const;
  expect(refusalOfPeriod(backwards)).toBe('period-ends-too-early');
  expect(refusalOfPeriod({ part: 'substitute', endsAt: later, now })).toBeNull();
});

test('a request is withdrawn by who made it and declined by who was asked; a relationship ends by a side', () => {
  const request = { acceptedAt: null, askedBy: 'coach-1' };
  expect(endedHow(request, 'coach', 'coach-1')).toBe('withdrawn');
  expect(endedHow(request, 'client', 'client-1')).toBe('declined');
  expect(endedHow(request, 'organization', 'owner-1')).toBe('withdrawn');
  expect(endedHow({ ...request, acceptedAt: sooner }, 'client', 'client-1')).toBe('by-client');
  expect(endedHow(request, null, 'stranger')).toBeNull();
});

test('the earlier end counts, and none is no end', () => {
  expect(earlier(null, null)).toBeNull();
  expect(earlier(later, null)).toBe(later);
  expect(earlier(null, now)).toBe(now);
  expect(earlier(later, now)).toBe(now);
});
