import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/local-date.rules.ts';
import {
  type AdherenceItem,
  type AdherenceWindow,
  adherenceBand,
  adherencePart,
  compositeAdherence,
} from './adherence.rules.ts';

const window: AdherenceWindow = {
  from: '2026-11-01',
  to: '2026-11-30',
  today: '2026-11-20',
  graceDays: 2,
};
const item = (change: Partial<AdherenceItem> = {}): AdherenceItem => ({
  dueOn: '2026-11-10',
  doneOn: null,
  state: 'planned',
  ...change,
});
const part = (value: number | null) => ({ value, done: 0, due: 0, late: 0 });

describe('adherence of one part', () => {
  test('is done over due', () => {
    const items = [item({ doneOn: '2026-11-10' }), item(), item(), item({ doneOn: '2026-11-09' })];
    expect(adherencePart(items, window)).toEqual({ value: 0.5, done: 2, due: 4, late: 0 });
  });

  test('leaves out what is paused, cancelled, future, in grace or outside the window', () => {
    const items = [
      item({ state: 'paused' }),
      item({ state: 'cancelled' }),
      item({ dueOn: '2026-11-21' }),
      item({ dueOn: '2026-11-18' }),
      item({ dueOn: '2026-10-31' }),
    ];
    expect(adherencePart(items, window)).toEqual({ value: null, done: 0, due: 0, late: 0 });
  });

  test('counts a thing within its grace as soon as it is done, and as missed after it', () => {
    expect(adherencePart([item({ dueOn: '2026-11-20', doneOn: '2026-11-20' })], window).value).toBe(
      1,
    );
    expect(adherencePart([item({ dueOn: '2026-11-17' })], window).value).toBe(0);
  });

  test('counts late inside grace whole, after it half or what the coach says', () => {
    const inGrace = item({ doneOn: '2026-11-12' });
    const after = item({ doneOn: '2026-11-13' });
    expect(adherencePart([inGrace], window)).toMatchObject({ value: 1, late: 1 });
    expect(adherencePart([after], window)).toMatchObject({ value: 0.5, late: 1 });
    expect(adherencePart([after], { ...window, lateWeight: 0 }).value).toBe(0);
  });

  test('caps over-completion at one per thing and counts a partial share', () => {
    const items = [
      item({ doneOn: '2026-11-10', share: 3 }),
      item({ doneOn: '2026-11-10', share: 0.5 }),
    ];
    expect(adherencePart(items, window).value).toBe(0.75);
  });

  test('always lies between 0 and 1, or is unknown', () => {
    const anyDay = fc.integer({ min: 0, max: 29 }).map((days) => addDays('2026-11-01', days));
    const anyItem = fc.record({
      dueOn: anyDay,
      doneOn: fc.option(anyDay),
      state: fc.constantFrom('planned' as const, 'paused' as const, 'cancelled' as const),
      share: fc.double({ min: 0, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        const { value, due } = adherencePart(items, window);
        expect(value === null).toBe(due === 0);
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        expect(value ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('composite adherence', () => {
  test('weighs only the parts that had something due', () => {
    expect(compositeAdherence({ workouts: part(0.9), checkIns: part(0.6) })).toBeCloseTo(0.8);
    expect(compositeAdherence({ workouts: part(0.5), habits: part(null) })).toBe(0.5);
    expect(compositeAdherence({ workouts: part(null) })).toBeNull();
    expect(compositeAdherence({})).toBeNull();
  });

  test('is coloured by its bands', () => {
    expect(adherenceBand(0.8)).toBe('green');
    expect(adherenceBand(0.79)).toBe('yellow');
    expect(adherenceBand(0.7)).toBe('yellow');
    expect(adherenceBand(0.69)).toBe('red');
    expect(adherenceBand(null)).toBeNull();
  });
});
