import { exercisesContract } from '@coachme/contracts/exercises.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { aWorld, type World } from '#test/world';
import { anExercise, builtInExercises } from '../programs.fixtures.ts';
import { exercises } from '../programs.tables.ts';
import { getExercise, listExercises, searchExercises } from './library.queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const listQuery = exercisesContract.listExercises.query;
const searchQuery = exercisesContract.searchExercises.query;

async function namesFor(q: string, filter: Record<string, string> = {}) {
  const { coach } = world.aGym();
  const query = searchQuery.parse({ q, ...filter });
  const { items } = await world.work.run(coach, (ctx) => searchExercises(ctx, { query }));
  return items.map(({ name }) => name);
}

test('every organization finds all 884 built-in exercises, page by page and each once', async () => {
  const { coach } = world.aGym();
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    const query = listQuery.parse({ limit: 100, cursor });
    const page = await world.work.run(coach, (ctx) => listExercises(ctx, { query }));
    for (const exercise of page.items) ids.add(exercise.id);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(ids.size).toBe(884);
});

test('a built-in exercise has the same id everywhere, a pattern and a measure', async () => {
  const { client } = world.aGym();
  const squat = await world.work.run(client, (ctx) => getExercise(ctx, builtInExercises.squat));
  expect(squat).toMatchObject({
    name: 'Barbell Full Squat',
    movementPattern: 'squat',
    measure: 'reps-and-load',
    isBuiltIn: true,
  });
});

test.each([
  ['bench press', 'Barbell Bench Press - Medium Grip'],
  ['squat', 'Barbell Full Squat'],
  ['deadlift', 'Barbell Deadlift'],
  ['RDL', 'Romanian Deadlift'],
  ['ohp', 'Standing Military Press'],
  ['pull-up', 'Pullups'],
  ['pull ups', 'Pullups'],
  ['chest', 'Barbell Bench Press - Medium Grip'],
  ['biceps', 'Barbell Curl'],
  ['nordic', 'Natural Glute Ham Raise'],
  ['chin up', 'Chin-Up'],
  ['row', 'Bent Over Barbell Row'],
  ['deadlfit', 'Barbell Deadlift'],
  ['bench pres', 'Barbell Bench Press - Medium Grip'],
])('"%s" finds %s first', async (query, name) => {
  expect((await namesFor(query))[0]).toBe(name);
});

test('a muscle or a kind of equipment is an answer too, and filters narrow it', async () => {
  expect(await namesFor('biceps dumbbell')).toContain('Hammer Curls');
  const byFilter = await namesFor('press', { muscle: 'chest', equipment: 'dumbbell' });
  expect(byFilter[0]).toBe('Dumbbell Bench Press');
  expect(byFilter).not.toContain('Leg Press');
});

test('an empty query shows the best known first', async () => {
  expect((await namesFor(''))[0]).toBe('Barbell Bench Press - Medium Grip');
});

test('nonsense finds nothing', async () => {
  expect(await namesFor('qqqqzzzz')).toEqual([]);
});

test('an exercise of their own is found by the organization and by nobody else', async () => {
  const { coach, stranger } = world.aGym();
  const own = await world.work.run(coach, (ctx) => anExercise(ctx, { name: 'Zanzibar Squat' }));
  expect(own).toMatchObject({ isBuiltIn: false, movementPattern: 'squat', revision: 1 });
  const query = searchQuery.parse({ q: 'zanzibar' });
  const mine = await world.work.run(coach, (ctx) => searchExercises(ctx, { query }));
  expect(mine.items.map(({ id }) => id)).toEqual([own.id]);
  const theirs = await world.work.run(stranger, (ctx) => searchExercises(ctx, { query }));
  expect(theirs.items).toEqual([]);
  await expect(world.work.run(stranger, (ctx) => getExercise(ctx, own.id))).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('the list can be narrowed to the organization’s own', async () => {
  const { coach } = world.aGym();
  await world.work.run(coach, (ctx) => anExercise(ctx, { name: 'b' }));
  await world.work.run(coach, (ctx) => anExercise(ctx, { name: 'A' }));
  const query = listQuery.parse({ own: 'true' });
  const page = await world.work.run(coach, (ctx) => listExercises(ctx, { query }));
  expect(page.items.map(({ name }) => name)).toEqual(['A', 'b']);
});

test('some exercises can be asked for by their ids, those of others are not among them', async () => {
  const { coach, stranger } = world.aGym();
  const own = await world.work.run(coach, (ctx) => anExercise(ctx, { name: 'Cave Row' }));
  const ids = [builtInExercises.squat, own.id].join(',');
  const asked = (as: Actor) =>
    world.work.run(as, (ctx) => listExercises(ctx, { query: { ids, limit: 100 } }));
  expect((await asked(coach)).items.map(({ name }) => name)).toEqual([
    'Barbell Full Squat',
    'Cave Row',
  ]);
  expect((await asked(stranger)).items.map(({ name }) => name)).toEqual(['Barbell Full Squat']);
});

test('the same exercise sent twice is one, another one under its id is refused', async () => {
  const { coach } = world.aGym();
  const id = crypto.randomUUID();
  await world.work.run(coach, (ctx) => anExercise(ctx, { id }));
  const repeated = await world.work.run(coach, (ctx) => anExercise(ctx, { id }));
  expect(repeated.id).toBe(id);
  const other = world.work.run(coach, (ctx) => anExercise(ctx, { id, name: 'Other' }));
  await expect(other).rejects.toMatchObject({ code: 'conflict', reason: 'exercise-id-taken' });
});

test('the id of a built-in exercise is not free', async () => {
  const { coach } = world.aGym();
  const stolen = world.work.run(coach, (ctx) => anExercise(ctx, { id: builtInExercises.squat }));
  await expect(stolen).rejects.toMatchObject({ code: 'conflict' });
});

test('the database refuses a change of a built-in exercise', async () => {
  const { coach } = world.aGym();
  const changed = await world.work.run(coach, (ctx) =>
    ctx.tx.update(exercises).set({ name: 'Mine' }).returning(),
  );
  expect(changed).toEqual([]);
});

test('a client reads the library and adds nothing', async () => {
  const { client } = world.aGym();
  const added = world.work.run(client, (ctx) => anExercise(ctx));
  await expect(added).rejects.toMatchObject({ code: 'forbidden' });
});
