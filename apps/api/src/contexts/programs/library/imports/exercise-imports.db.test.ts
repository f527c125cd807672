import type { ExerciseImport, ImportItem } from '@coachme/contracts/exercise-imports.contract';
import { exercisesContract } from '@coachme/contracts/exercises.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { Again } from '#platform/http/answer';
import { aWgerServer, type WgerServer } from '#test/a-wger-server';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { programsModule } from '../../programs.module.ts';
import { changeExercise } from '../change-exercise.ts';
import { listExercises } from '../library.queries.ts';
import { commitImport } from './commit-import.ts';
import { getImport, listImportItems } from './imports.queries.ts';
import { startImport } from './start-import.ts';

let world: World;
let wger: WgerServer;
beforeAll(async () => {
  world = await aWorld();
  wger = await aWgerServer([]);
});
afterAll(async () => {
  await wger.end();
  await world.end();
});

const offered = [
  { id: 1, name: 'Zottman Press', muscles: ['Pectoralis major'], equipment: ['Dumbbell'] },
  { id: 2, name: 'Bench Press', muscles: ['Pectoralis major'] },
  { id: 3, name: 'Wall Angel', category: 'Shoulders', aliases: ['Angel'] },
  { id: 4, name: '', muscles: ['Soleus'] },
];

/** Everything that was asked for is done. */
const work = () => deliver(world, [programsModule], { wgerUrl: wger.url });

async function readBy(coach: Actor, locale: 'en' | 'ar' = 'en'): Promise<ExerciseImport> {
  const started = await world.work.run(coach, (ctx) =>
    startImport(ctx, { provider: 'wger', locale }),
  );
  const { id } = started instanceof Again ? started.value : started;
  await work();
  return world.work.run(coach, (ctx) => getImport(ctx, id));
}

async function itemsOf(coach: Actor, id: string): Promise<ImportItem[]> {
  const params = { params: { id }, query: { limit: 100 } };
  return (await world.work.run(coach, (ctx) => listImportItems(ctx, params))).items;
}

async function commit(coach: Actor, id: string, except: string[] = []): Promise<ExerciseImport> {
  await world.work.run(coach, (ctx) => commitImport(ctx, { id, except }));
  await work();
  return world.work.run(coach, (ctx) => getImport(ctx, id));
}

async function ownOf(coach: Actor) {
  const query = exercisesContract.listExercises.query.parse({ own: 'true' });
  return (await world.work.run(coach, (ctx) => listExercises(ctx, { query }))).items;
}

test('another library is read, looked at, and what is new there is taken over with its author', async () => {
  const { coach, stranger } = world.aGym();
  wger.exercises = offered;
  const read = await readBy(coach);
  expect(read).toMatchObject({ state: 'preview', readCount: 4, totalCount: 4, doneCount: 0 });
  expect(read.counts).toMatchObject({ new: 2, 'same-name': 1 });
  expect(
    (await itemsOf(coach, read.id)).map(({ name, verdict, exerciseName }) => [
      name,
      verdict,
      exerciseName,
    ]),
  ).toEqual([
    ['Zottman Press', 'new', null],
    ['Bench Press', 'same-name', 'Barbell Bench Press - Medium Grip'],
    ['Wall Angel', 'new', null],
  ]);
  expect(await ownOf(coach)).toEqual([]);

  const done = await commit(coach, read.id);
  expect(done).toMatchObject({ state: 'committed', doneCount: 2 });
  const [angel, press] = await ownOf(coach);
  expect(press).toMatchObject({
    name: 'Zottman Press',
    equipment: 'dumbbell',
    movementPattern: 'horizontal-push',
    origin: { provider: 'wger', author: 'A. Author', licence: 'CC-BY-SA 4' },
  });
  expect(angel).toMatchObject({ aliases: ['Angel'], primaryMuscles: ['shoulders'] });
  expect(await ownOf(stranger)).toEqual([]);
});

test('a resync takes over what changed there, and never what a coach has worked on', async () => {
  const { coach } = world.aGym();
  wger.exercises = offered;
  await commit(coach, (await readBy(coach)).id);
  const [angel] = await ownOf(coach);
  if (!angel) throw new Error('Nothing was taken over.');
  const content = { ...described(angel), name: 'Our angel' };
  await world.work.run(coach, (ctx) =>
    changeExercise(ctx, { id: angel.id, ifMatch: null, content }),
  );

  wger.exercises = [
    { ...offered[0], id: 1, name: 'Zottman Floor Press' },
    { ...offered[2], id: 3, name: 'Wall Slide' },
  ];
  const read = await readBy(coach);
  expect(read.counts).toMatchObject({ changed: 1, yours: 1, new: 0 });
  expect(await commit(coach, read.id)).toMatchObject({ doneCount: 1 });
  expect((await ownOf(coach)).map(({ name }) => name)).toEqual([
    'Our angel',
    'Zottman Floor Press',
  ]);
  expect((await readBy(coach)).counts).toMatchObject({ unchanged: 1, yours: 1, changed: 0 });
});

test('what is worked on between looking and taking over stays a person’s', async () => {
  const { coach } = world.aGym();
  wger.exercises = [{ id: 7, name: 'Angel Row', category: 'Back' }];
  await commit(coach, (await readBy(coach)).id);
  wger.exercises = [{ id: 7, name: 'Angel Pull', category: 'Back' }];
  const read = await readBy(coach);
  const [row] = await ownOf(coach);
  if (!row) throw new Error('Nothing was taken over.');
  const content = { ...described(row), name: 'Mine' };
  await world.work.run(coach, (ctx) => changeExercise(ctx, { id: row.id, ifMatch: null, content }));
  expect(await commit(coach, read.id)).toMatchObject({ state: 'committed', doneCount: 0 });
  expect((await ownOf(coach)).map(({ name }) => name)).toEqual(['Mine']);
});

test('what is left out is not taken over, and names come in the language asked for', async () => {
  const { coach } = world.aGym();
  wger.exercises = [
    { id: 8, name: 'تمرين الجدار', language: 17, category: 'Shoulders' },
    { id: 9, name: 'Wall Angel', category: 'Shoulders' },
  ];
  const read = await readBy(coach, 'ar');
  await commit(coach, read.id, ['9']);
  expect((await ownOf(coach)).map(({ name }) => name)).toEqual(['تمرين الجدار']);
});

test('many come page by page', async () => {
  const { coach } = world.aGym();
  wger.exercises = Array.from({ length: 123 }, (_, index) => ({
    id: 100 + index,
    name: `Curiosity ${String.fromCharCode(65 + (index % 26))}${index * 7919}`,
    category: 'Arms',
  }));
  const read = await readBy(coach);
  expect(read).toMatchObject({ readCount: 123, counts: { new: 123 } });
  expect(await commit(coach, read.id)).toMatchObject({ doneCount: 123 });
  expect(await commit(coach, read.id)).toMatchObject({ doneCount: 123, state: 'committed' });
});

test('a library that does not answer is said, and nothing is changed', async () => {
  const { coach } = world.aGym();
  wger.isDown = true;
  const read = await readBy(coach);
  wger.isDown = false;
  expect(read).toMatchObject({ state: 'failed', failure: 'unreachable' });
  const committed = world.work.run(coach, (ctx) => commitImport(ctx, { id: read.id, except: [] }));
  await expect(committed).rejects.toMatchObject({ reason: 'exercise-import-not-ready' });
});

test('the same start sent twice is one, and a client may not start any', async () => {
  const { coach, client } = world.aGym();
  const id = crypto.randomUUID();
  const start = (as: Actor, locale: 'en' | 'ar') =>
    world.work.run(as, (ctx) => startImport(ctx, { id, provider: 'wger', locale }));
  await start(coach, 'en');
  expect(await start(coach, 'en')).toBeInstanceOf(Again);
  await expect(start(coach, 'ar')).rejects.toMatchObject({ reason: 'exercise-import-id-taken' });
  await expect(start(client, 'en')).rejects.toMatchObject({ code: 'forbidden' });
});

function described({
  name,
  category,
  force,
  mechanic,
  level,
  equipment,
  ...rest
}: Awaited<ReturnType<typeof ownOf>>[number]) {
  const { primaryMuscles, secondaryMuscles, movementPattern, measure, aliases, cues } = rest;
  const muscles = { primaryMuscles, secondaryMuscles, movementPattern, measure };
  const facts = { name, category, force, mechanic, level, equipment, ...muscles };
  return { ...facts, aliases, cues, videoUrl: rest.videoUrl, isPrivate: false };
}
