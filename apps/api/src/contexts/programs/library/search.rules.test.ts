import { expect, test } from 'vitest';
import type { RankedExercise } from './library.store.ts';
import { fitsFilter, rankExercises } from './search.rules.ts';

const anExercise = (name: string, changes: Partial<RankedExercise> = {}): RankedExercise => ({
  id: name,
  name,
  category: 'strength',
  force: null,
  mechanic: null,
  level: 'beginner',
  equipment: 'barbell',
  primaryMuscles: ['quadriceps'],
  secondaryMuscles: [],
  movementPattern: 'squat',
  measure: 'reps-and-load',
  aliases: [],
  isBuiltIn: true,
  videoUrl: null,
  archivedAt: null,
  revision: 1,
  popularity: null,
  ...changes,
});
const found = (query: string, library: RankedExercise[]) =>
  rankExercises(query, library).map(({ name }) => name);

test('the very name or alias comes before any fame', () => {
  const famous = anExercise('Squat Jump', { popularity: 1 });
  const meant = anExercise('Barbell Full Squat', { aliases: ['squat'] });
  expect(found('Squat', [famous, meant])).toEqual(['Barbell Full Squat', 'Squat Jump']);
});

test('among names that begin alike the well known comes first, then the shorter', () => {
  const library = [
    anExercise('Squat with Chains'),
    anExercise('Squat Jerk'),
    anExercise('Front Squat', { popularity: 9 }),
  ];
  expect(found('squat', library)).toEqual(['Front Squat', 'Squat Jerk', 'Squat with Chains']);
});

test('a muscle counts as much as a beginning of the name', () => {
  const bench = anExercise('Bench Press', { primaryMuscles: ['chest'], popularity: 1 });
  const pass = anExercise('Chest Pass', { primaryMuscles: ['chest'] });
  expect(found('chest', [pass, bench])).toEqual(['Bench Press', 'Chest Pass']);
});

test('words may be divided between name, muscle, equipment and pattern', () => {
  expect(found('barbell quad step', [anExercise('Step Up'), anExercise('Lunge')])).toEqual([
    'Step Up',
  ]);
});

test('letters in order are an answer only when there is no better one', () => {
  const library = [anExercise('Romanian Deadlift'), anExercise('Curl', { aliases: ['rdl'] })];
  expect(found('rdl', library)).toEqual(['Curl']);
  expect(found('rdl', library.slice(0, 1))).toEqual(['Romanian Deadlift']);
});

test('a filter asks for the primary muscle, the equipment and the pattern', () => {
  const squat = anExercise('Squat');
  expect(fitsFilter(squat, {})).toBe(true);
  expect(fitsFilter(squat, { muscle: 'quadriceps', equipment: 'barbell', pattern: 'squat' })).toBe(
    true,
  );
  expect(fitsFilter(squat, { muscle: 'glutes' })).toBe(false);
  expect(fitsFilter(squat, { equipment: 'cable' })).toBe(false);
  expect(fitsFilter(squat, { pattern: 'hinge' })).toBe(false);
});
