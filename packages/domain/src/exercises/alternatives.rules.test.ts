import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alternativesOf, type ComparedExercise } from './alternatives.rules.ts';
import { joints, stressedJoints } from './joint-stress.rules.ts';

function anExercise(name: string, changes: Partial<ComparedExercise> = {}): ComparedExercise {
  const facts = {
    id: name,
    name,
    family: null,
    movementPattern: 'horizontal-push',
    primaryMuscles: ['chest'],
    secondaryMuscles: ['shoulders', 'triceps'],
    equipment: 'barbell',
    mechanic: 'compound',
    level: 'beginner',
    measure: 'reps-and-load',
    popularity: null,
    ...changes,
  } as const;
  const stressed = stressedJoints(facts);
  return { ...facts, stressedJoints: stressed && [...stressed] };
}

const bench = anExercise('Bench Press', { family: 'bench' });
const dumbbell = anExercise('Dumbbell Bench Press', { equipment: 'dumbbell', family: 'bench' });
const pushUp = anExercise('Pushups', { equipment: 'body only', measure: 'reps' });
const fly = anExercise('Cable Crossover', {
  movementPattern: 'shoulder-isolation',
  equipment: 'cable',
  mechanic: 'isolation',
});
const squat = anExercise('Squat', { movementPattern: 'squat', primaryMuscles: ['quadriceps'] });
const everything = { equipment: null, avoid: [] };
const names = (found: readonly { readonly exercise: ComparedExercise }[]) =>
  found.map(({ exercise }) => exercise.name);

test('what is alike in pattern and muscles comes first, what shares nothing not at all', () => {
  const found = alternativesOf(bench, [squat, fly, pushUp, dumbbell, bench], everything);
  expect(names(found)).toEqual(['Dumbbell Bench Press', 'Pushups', 'Cable Crossover']);
  expect(found[0]?.reasons).toEqual([
    { kind: 'variation' },
    { kind: 'same-pattern' },
    { kind: 'needs-only', equipment: 'dumbbell' },
  ]);
  expect(found[2]?.reasons).toContainEqual({ kind: 'same-muscles', muscles: ['chest'] });
});

test('only what can be done with what is at hand, and body weight always is', () => {
  const found = alternativesOf(bench, [dumbbell, pushUp, fly], { equipment: [], avoid: [] });
  expect(names(found)).toEqual(['Pushups']);
  expect(found[0]?.reasons).toContainEqual({ kind: 'needs-nothing' });
});

test('a joint to be spared is spared, and only then it is said', () => {
  const deadlift = anExercise('Barbell Deadlift', {
    movementPattern: 'hinge',
    primaryMuscles: ['glutes'],
  });
  const thrust = anExercise('Barbell Hip Thrust', {
    movementPattern: 'hinge',
    primaryMuscles: ['glutes'],
  });
  const morning = anExercise('Good Morning', {
    movementPattern: 'hinge',
    primaryMuscles: ['glutes'],
  });
  const unknown = { ...thrust, id: 'unknown', stressedJoints: null };
  const found = alternativesOf(deadlift, [thrust, morning, unknown], {
    equipment: null,
    avoid: ['lower-back'],
  });
  expect(names(found)).toEqual(['Barbell Hip Thrust']);
  expect(found[0]?.reasons).toContainEqual({ kind: 'spares', joints: ['lower-back'] });
});

test('between two that are as alike the better known comes first', () => {
  const known = anExercise('Zeta Press', { popularity: 3 });
  expect(names(alternativesOf(bench, [anExercise('Alpha Press'), known], everything))).toEqual([
    'Zeta Press',
    'Alpha Press',
  ]);
});

test('whatever is to be spared, nothing that loads it is ever offered', () => {
  const all = [bench, dumbbell, pushUp, fly, squat];
  fc.assert(
    fc.property(fc.subarray([...joints]), fc.constantFrom(...all), (avoid, subject) => {
      const found = alternativesOf(subject, all, { equipment: null, avoid });
      return found.every(({ exercise }) =>
        avoid.every((joint) => exercise.stressedJoints?.includes(joint) === false),
      );
    }),
  );
});
