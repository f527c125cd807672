import { expect, test } from 'vitest';
import { findExercises, indexExercise, type SearchedExercise } from './exercise-search.rules.ts';

const anExercise = (name: string, changes: Partial<SearchedExercise> = {}): SearchedExercise => ({
  name,
  aliases: [],
  searchWords: [],
  primaryMuscles: ['quadriceps'],
  equipment: 'barbell',
  movementPattern: 'squat',
  popularity: null,
  ...changes,
});
const words = (fact: string) => (fact === 'chest' ? ['Kifua', 'الصدر'] : []);
const found = (query: string, library: SearchedExercise[]) =>
  findExercises(
    query,
    library.map((one) => indexExercise(one, words)),
  ).map(({ name }) => name);

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

test('a muscle counts as much as a beginning of the name, in every language', () => {
  const bench = anExercise('Bench Press', { primaryMuscles: ['chest'], popularity: 1 });
  const pass = anExercise('Chest Pass', { primaryMuscles: ['chest'] });
  expect(found('chest', [pass, bench])).toEqual(['Bench Press', 'Chest Pass']);
  expect(found('kifua', [pass, bench])).toEqual(['Bench Press', 'Chest Pass']);
});

test('a name in another language finds it too, with or without vowel signs', () => {
  const squat = anExercise('Squat ya barbell', { searchWords: ['سكوات بالبار', 'Back Squat'] });
  expect(found('سُكوات', [squat])).toEqual(['Squat ya barbell']);
  expect(found('back sq', [squat])).toEqual(['Squat ya barbell']);
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
