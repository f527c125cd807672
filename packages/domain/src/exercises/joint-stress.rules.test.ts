import { expect, test } from 'vitest';
import { type LoadedExercise, stressedJoints } from './joint-stress.rules.ts';

const joints = (name: string, changes: Partial<LoadedExercise>) => {
  const exercise = { name, movementPattern: 'squat', equipment: 'barbell', ...changes } as const;
  return [...(stressedJoints(exercise) ?? ['unknown'])].toSorted();
};

test('a squat with a bar is held by the lower back, one on a machine is not', () => {
  expect(joints('Barbell Full Squat', {})).toEqual(['ankle', 'hip', 'knee', 'lower-back']);
  expect(joints('Leg Press', { equipment: 'machine' })).toEqual(['ankle', 'hip', 'knee']);
});

test('a hip thrust spares the back that a deadlift loads', () => {
  expect(joints('Barbell Hip Thrust', { movementPattern: 'hinge' })).toEqual(['hip']);
  expect(joints('Barbell Deadlift', { movementPattern: 'hinge' })).toContain('lower-back');
});

test('what a name says comes before the pattern', () => {
  const core = { movementPattern: 'core', equipment: 'body only' } as const;
  expect(joints('Dead Bug', core)).toEqual(['hip']);
  expect(joints('Plank', core)).toContain('shoulder');
  expect(joints('Seated Cable Rows', { movementPattern: 'horizontal-pull' })).toEqual([
    'elbow',
    'shoulder',
  ]);
});

test('a jump lands on legs and back, wherever it starts', () => {
  const jump = { movementPattern: 'plyometric', equipment: 'dumbbell' } as const;
  expect(joints('Dumbbell Seated Box Jump', jump)).toEqual(['ankle', 'hip', 'knee', 'lower-back']);
});

test('nothing is said of what is not known', () => {
  expect(joints('Elliptical Trainer', { movementPattern: 'conditioning' })).toEqual(['unknown']);
  expect(joints('Something', { movementPattern: 'other' })).toEqual(['unknown']);
});
