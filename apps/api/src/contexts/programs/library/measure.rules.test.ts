import { expect, test } from 'vitest';
import { measureOf } from './measure.rules.ts';

const strength = { category: 'strength', force: 'push', equipment: 'barbell' } as const;

test('a lift is measured in reps and load, a bodyweight exercise in reps', () => {
  expect(measureOf({ ...strength, name: 'Barbell Squat' })).toBe('reps-and-load');
  expect(measureOf({ ...strength, name: 'Pushups', equipment: 'body only' })).toBe('reps');
  expect(measureOf({ ...strength, name: 'Hurdle Hops', category: 'plyometrics' })).toBe('reps');
});

test('a hold and a stretch are measured in time', () => {
  const hold = { ...strength, name: 'Plank', force: 'static', equipment: 'body only' } as const;
  expect(measureOf(hold)).toBe('duration');
  expect(measureOf({ ...strength, name: 'Quad Stretch', category: 'stretching' })).toBe('duration');
});

test('what covers ground is measured in distance and time, what stays on the spot in time', () => {
  const cardio = { ...strength, category: 'cardio', force: null, equipment: 'machine' } as const;
  expect(measureOf({ ...cardio, name: 'Running, Treadmill' })).toBe('distance-and-duration');
  expect(measureOf({ ...cardio, name: 'Rope Jumping' })).toBe('duration');
  const carry = { ...strength, name: "Farmer's Walk", category: 'strongman' } as const;
  expect(measureOf(carry)).toBe('distance-and-duration');
  expect(measureOf({ ...carry, name: 'Log Lift' })).toBe('reps-and-load');
});
