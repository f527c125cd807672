import { expect, test } from 'vitest';
import { aDay, anExercise, aSet } from './program.fixtures.ts';
import type { ExerciseGroup } from './program-content.rules.ts';
import { dayMinutes, setSeconds } from './session-time.rules.ts';

const sets = (count: number, change = {}) =>
  Array.from({ length: count }, (_, index) => aSet(`s${index}`, { restSeconds: 120, ...change }));
const group = (change: Partial<ExerciseGroup>): ExerciseGroup => ({
  id: 'g',
  kind: 'single',
  prescriptions: [anExercise('a', sets(1))],
  ...change,
});

test('a set takes its time, its distance at an easy pace, or its repetitions at their tempo', () => {
  expect(setSeconds(aSet('s', { durationSeconds: 45 }))).toBe(45);
  expect(setSeconds(aSet('s', { distanceMeters: 500 }))).toBe(200);
  expect(setSeconds(aSet('s', { repsMin: 8, repsMax: 10 }))).toBe(35);
  expect(setSeconds(aSet('s', { repsMin: 5, repsMax: 5, tempo: '31X0' }))).toBe(25);
});

test('four sets of ten with two minutes between take ten minutes and the walk there', () => {
  expect(dayMinutes(aDay('d', [anExercise('a', sets(4))]))).toBe(10);
});

test('a superset rests once for both: less than the two apart', () => {
  const [a, b] = [anExercise('a', sets(6)), anExercise('b', sets(6))];
  expect(dayMinutes(aDay('d', [[a, b]]))).toBeLessThan(dayMinutes(aDay('d', [a, b])));
});

test('a group against the clock takes what its clock says', () => {
  const day = (change: Partial<ExerciseGroup>) => ({ ...aDay('d'), groups: [group(change)] });
  expect(dayMinutes(day({ kind: 'emom', rounds: 14, workSeconds: 60 }))).toBe(15);
  expect(dayMinutes(day({ kind: 'amrap', capSeconds: 1200 }))).toBe(20);
  expect(dayMinutes(day({ kind: 'tabata' }))).toBe(5);
});

test('a circuit written once is done as often as it says', () => {
  const circuit = (rounds: number) => ({
    ...aDay('d'),
    groups: [
      group({
        kind: 'circuit',
        rounds,
        restSeconds: 60,
        prescriptions: [anExercise('a', sets(1)), anExercise('b', sets(1))],
      }),
    ],
  });
  expect(dayMinutes(circuit(6))).toBe(15);
  expect(dayMinutes(circuit(2))).toBe(5);
});
