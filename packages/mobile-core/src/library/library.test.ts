import { Exercise } from '@coachme/contracts/exercises.contract';
import { expect, test } from 'vitest';
import type { ApiClient } from '../api.ts';
import { aDevice } from '../database/node-driver.fixtures.ts';
import {
  aScheduledDay,
  aWorkout,
  changed,
  idOf,
  squatId,
} from '../execution/execution.fixtures.ts';
import { duePlans, findWorkout, saveWorkout } from '../execution/local.ts';
import { applyPage } from '../execution/pull.ts';
import { allExercises, findExercise, inLibraryWords } from './local.ts';
import { keepLibrary } from './remote.ts';
import { renamedDay } from './renamed-day.rules.ts';

const names = {
  en: 'Barbell Full Squat',
  ar: 'سكوات خلفي بالبار',
  sw: 'Squat ya barbell mgongoni',
};

const anExercise = (changes: Partial<Exercise>): Exercise =>
  Exercise.parse({
    id: squatId,
    name: names.en,
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
    ...changes,
  });

/** A server that names the squat in the language asked for, and remembers what it was asked. */
function aServer() {
  const asked: string[] = [];
  const listExercises = async ({ query }: { query: { locale: keyof typeof names } }) => {
    asked.push(query.locale);
    const searchWords = Object.values(names);
    const items = [anExercise({ name: names[query.locale], searchWords })];
    return { items, nextCursor: null };
  };
  // Only this one route is asked.
  return { asked, api: { exercises: { listExercises } } as unknown as ApiClient };
}

const noon = Date.parse('2026-11-20T12:00:00Z');
const hourMs = 3_600_000;

test('the library is fetched once a day, and at once in another language', async () => {
  const db = await aDevice();
  const { api, asked } = aServer();
  await keepLibrary(db, api, { locale: 'en', nowMs: noon });
  await keepLibrary(db, api, { locale: 'en', nowMs: noon + hourMs });
  expect(asked).toEqual(['en']);
  await keepLibrary(db, api, { locale: 'sw', nowMs: noon + hourMs });
  expect((await findExercise(db, squatId))?.name).toBe(names.sw);
  await keepLibrary(db, api, { locale: 'sw', nowMs: noon + 26 * hourMs });
  expect(asked).toEqual(['en', 'sw', 'sw']);
});

test('the plan that is here already names its exercises in the new language', async () => {
  const db = await aDevice();
  const { api } = aServer();
  const scheduled = aScheduledDay(50, '2026-11-20');
  await applyPage(db, { items: [changed('scheduled-day', scheduled)], nextCursor: 'c1' });
  await keepLibrary(db, api, { locale: 'sw', nowMs: noon });
  const [plan] = await duePlans(db, '2026-11-20', '2026-11-20');
  const given = scheduled.day.groups[0]?.prescriptions[0]?.exerciseName;
  const shown = plan?.scheduledDay.day.groups[0]?.prescriptions[0]?.exerciseName;
  expect(shown).toBe(given === names.en ? names.sw : given);
});

test('a name that somebody chose stays', () => {
  const { day } = aScheduledDay(50, '2026-11-20');
  const own = { name: 'x', aliases: [], searchWords: [] };
  expect(renamedDay(day, new Map([[squatId, own]]))).toEqual(day);
});

test('what a colleague keeps or was put away is known by id and not offered', async () => {
  const db = await aDevice();
  const kept = anExercise({ keptBy: 'colleague' });
  await applyPage(db, { items: [changed('exercise', kept)], nextCursor: 'c1' });
  expect(await allExercises(db)).toEqual([]);
  expect((await findExercise(db, squatId))?.keptBy).toBe('colleague');
});

test('what was logged in another language is read under the library’s names, and stays as it was logged', async () => {
  const db = await aDevice();
  await keepLibrary(db, aServer().api, { locale: 'ar', nowMs: noon });
  const sled = { id: idOf(77), exerciseId: idOf(78), exerciseName: 'Sled push' };
  const { exercises } = aWorkout(2);
  const workout = aWorkout(2, {
    exercises: exercises.flatMap((log) => [log, { ...log, ...sled }]),
  });
  await saveWorkout(db, workout);
  const [read] = await inLibraryWords(db, [workout]);
  expect(read?.exercises.map(({ exerciseName }) => exerciseName)).toEqual([names.ar, 'Sled push']);
  expect((await findWorkout(db, workout.id))?.workout).toEqual(workout);
  const [same] = await inLibraryWords(await aDevice(), [workout]);
  expect(same).toBe(workout);
});
