import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remainingRestSeconds, restEndsAtMs, supersetJump } from './rest-timer.rules.ts';

const timer = { startedAtMs: 10_000, restSeconds: 90, adjustmentsSeconds: [] };

describe('the rest timer', () => {
  test('counts down from moments', () => {
    expect(remainingRestSeconds(timer, 10_000)).toBe(90);
    expect(remainingRestSeconds(timer, 39_500)).toBe(61);
    expect(remainingRestSeconds(timer, 100_000)).toBe(0);
    expect(remainingRestSeconds(timer, 999_999)).toBe(0);
  });

  test('follows what the person adds or takes off', () => {
    const longer = { ...timer, adjustmentsSeconds: [30, -15] };
    expect(remainingRestSeconds(longer, 10_000)).toBe(105);
    expect(restEndsAtMs({ ...timer, adjustmentsSeconds: [-500] })).toBe(10_000);
  });

  test('is not fooled by a clock set back', () => {
    expect(remainingRestSeconds(timer, 0)).toBe(90);
  });

  test('never grows while time passes', () => {
    fc.assert(
      fc.property(fc.nat(300_000), fc.nat(300_000), (nowMs, passedMs) => {
        const later = remainingRestSeconds(timer, nowMs + passedMs);
        expect(later).toBeLessThanOrEqual(remainingRestSeconds(timer, nowMs));
      }),
    );
  });
});

describe('a superset', () => {
  test('goes on at once within the round and rests after it', () => {
    expect(supersetJump([2, 3], 0)).toEqual({ exerciseIndex: 1, isRestDue: false });
    expect(supersetJump([2, 2], 1)).toEqual({ exerciseIndex: 0, isRestDue: true });
  });

  test('passes over exercises that are done and ends with the last', () => {
    expect(supersetJump([1, 0, 1], 0)).toEqual({ exerciseIndex: 2, isRestDue: false });
    expect(supersetJump([0, 2], 1)).toEqual({ exerciseIndex: 1, isRestDue: true });
    expect(supersetJump([0, 0], 1)).toBeNull();
  });
});
