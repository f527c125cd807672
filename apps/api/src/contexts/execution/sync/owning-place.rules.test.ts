import { expect, test } from 'vitest';
import { anExerciseLog, aWorkout } from '../execution.fixtures.ts';
import { type Holdings, owningPlace } from './owning-place.rules.ts';

const squat = crypto.randomUUID();
const ours = crypto.randomUUID();
const day = crypto.randomUUID();
const workout = aWorkout({ exercises: [anExerciseLog([], { exerciseId: squat })] });
const item = (changes: object = {}) => ({
  id: workout.id,
  baseRevision: null,
  workout: { ...workout, ...changes },
});
const holdings = (held: Partial<Record<keyof Holdings, string[]>>): Holdings => ({
  workoutIds: new Set(held.workoutIds),
  scheduledDayIds: new Set(held.scheduledDayIds),
  branchIds: new Set(held.branchIds),
  exerciseIds: new Set(held.exerciseIds ?? [squat]),
});

test('a workout stays where it is stored, whatever it says now', () => {
  const places = [holdings({ scheduledDayIds: [day] }), holdings({ workoutIds: [workout.id] })];
  expect(owningPlace(item({ scheduledDayId: day }), places)).toBe(1);
  expect(owningPlace({ id: workout.id, baseRevision: 1, deletedAt: 'now' }, places)).toBe(1);
});

test('a new one goes where its day was planned', () => {
  const places = [holdings({}), holdings({ scheduledDayIds: [day] })];
  expect(owningPlace(item({ scheduledDayId: day }), places)).toBe(1);
});

test('one without a day goes where its branch is, though its exercises are known elsewhere too', () => {
  const branchId = crypto.randomUUID();
  const places = [holdings({}), holdings({ branchIds: [branchId] })];
  expect(owningPlace(item({ branchId }), places)).toBe(1);
});

test('one without a day goes where its exercises are known, the first of those', () => {
  const own = { exercises: [anExerciseLog([], { exerciseId: ours })] };
  const places = [holdings({}), holdings({ exerciseIds: [squat, ours] }), holdings({})];
  expect(owningPlace(item(own), places)).toBe(1);
  expect(owningPlace(item(), places)).toBe(0);
});

test('what belongs nowhere goes to the first, which says why it is refused', () => {
  const places = [holdings({ exerciseIds: [] }), holdings({ exerciseIds: [] })];
  expect(owningPlace(item({ scheduledDayId: day }), places)).toBe(0);
});
