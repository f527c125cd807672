import type { Import } from '@coachme/contracts/imports.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { aWorkout } from '#fixtures/execution/execution';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { historySums } from '../history-sums.fixtures.ts';
import { aHevyFile } from '../integrations.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world);
});
afterAll(async () => {
  await api.end();
  await world.end();
});

type Trainee = { readonly actor: Actor; readonly coach: Actor; readonly clientId: string };

async function aTrainee(): Promise<Trainee> {
  const { client: actor, coach } = world.aPractice();
  const { id: clientId } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: actor.userId }),
  );
  return { actor, coach, clientId };
}

/** The import once it is no longer at work. */
async function settled(actor: Actor, id: string): Promise<Import> {
  const { imports } = api.as(actor);
  await expect
    .poll(async () => (await imports.getImport({ params: { id } })).state)
    .not.toMatch(/ing$/);
  return imports.getImport({ params: { id } });
}

test('a history comes in by preview and commit, comes in once, and goes as if it had never been', async () => {
  const trainee = await aTrainee();
  const { imports, execution } = api.as(trainee.actor);
  // A session of their own between the imported ones, whose records the import changes.
  await execution.logWorkout({ body: aWorkout({ startedAt: '2020-06-01T07:00:00.000Z' }) });
  const before = await historySums(world, trainee.coach.organizationId);

  const body = { file: aHevyFile({ rows: 7000 }), timeZone: 'Africa/Nairobi' };
  const began = performance.now();
  const { id, state } = await imports.startImport({ body });
  expect(state).toBe('reading');
  const preview = await settled(trainee.actor, id);
  expect(preview).toMatchObject({ state: 'preview', source: 'hevy', problems: [] });
  expect(preview.counts).toMatchObject({ rows: 7000, sessions: 584, sets: 7000, knownSessions: 0 });
  expect(preview.exercises.map(({ name, match }) => [name, match])).toContainEqual([
    'Wobble Board Reach',
    'unknown',
  ]);

  await imports.commitImport({ params: { id }, body: {} });
  const done = await settled(trainee.actor, id);
  const seconds = (performance.now() - began) / 1000;
  expect(done).toMatchObject({ state: 'committed' });
  expect(done.counts).toMatchObject({ writtenSessions: 584, writtenSets: 7000 });
  console.info(`7,000 rows: preview and commit in ${seconds.toFixed(1)} s`);
  expect((await execution.listWorkouts({ query: { limit: 1 } })).items[0]).toMatchObject({
    startedAt: '2021-08-06T04:00:00.000Z',
  });

  const again = await imports.startImport({ body });
  expect(again.id).toBe(id);
  // The same sessions in a longer file: only what is new comes in.
  const longer = await imports.startImport({ body: { ...body, file: aHevyFile({ rows: 7024 }) } });
  await settled(trainee.actor, longer.id);
  await imports.commitImport({ params: { id: longer.id }, body: {} });
  const grown = await settled(trainee.actor, longer.id);
  // The file of 7,000 broke off within its last session, which is here and stays as it is.
  expect(grown.counts).toMatchObject({ sessions: 586, knownSessions: 584, writtenSessions: 2 });

  for (const each of [longer.id, id]) {
    await imports.undoImport({ params: { id: each } });
    const undone = await settled(trainee.actor, each);
    expect(undone).toMatchObject({ state: 'undone', counts: { keptSessions: 0 } });
  }
  expect(await historySums(world, trainee.coach.organizationId)).toEqual(before);
});

test('names are chosen: another exercise, left out, or one of their own; a strange one is refused', async () => {
  const trainee = await aTrainee();
  const { imports, execution, exercises } = api.as(trainee.actor);
  const { id } = await imports.startImport({ body: { file: aHevyFile({ rows: 84 }) } });
  await settled(trainee.actor, id);
  const other = 'e11f039c-fc17-5413-894b-096e24a1b3a7';
  const commit = (name: string, as: string) =>
    imports.commitImport({ params: { id }, body: { exercises: [{ name, as }] } });
  await expect(commit('Bench', 'skip')).rejects.toMatchObject({ reason: 'unknown-name' });
  await expect(
    commit('Wobble Board Reach', '018f0000-0000-7000-8000-000000000000'),
  ).rejects.toMatchObject({ reason: 'unknown-exercise' });
  await imports.commitImport({
    params: { id },
    body: {
      exercises: [
        { name: 'Wobble Board Reach', as: other },
        { name: 'Bicep Curl (Dumbbell)', as: 'skip' },
        { name: 'Deadlift (Barbell)', as: 'new' },
      ],
    },
  });
  await settled(trainee.actor, id);
  const { items } = await execution.listWorkouts({ query: {} });
  const whole = await Promise.all(
    items.map(({ id: workoutId }) => execution.getWorkout({ params: { id: workoutId } })),
  );
  const logs = whole.flatMap((workout) => workout.exercises);
  expect(new Set(logs.map(({ exerciseName }) => exerciseName))).not.toContain(
    'Bicep Curl (Dumbbell)',
  );
  // Read under the name of what it was taken for.
  expect(logs.find(({ exerciseId }) => exerciseId === other)?.exerciseName).toBe(
    'Barbell Full Squat',
  );
  const own = await exercises.listExercises({ query: { own: 'true' } });
  expect(own.items).toContainEqual(
    expect.objectContaining({ name: 'Deadlift (Barbell)', measure: 'reps-and-load' }),
  );
});

test('a session that was changed since stays when its import is taken back', async () => {
  const trainee = await aTrainee();
  const { imports, execution } = api.as(trainee.actor);
  const { id } = await imports.startImport({ body: { file: aHevyFile({ rows: 24 }) } });
  await settled(trainee.actor, id);
  await imports.commitImport({ params: { id }, body: {} });
  await settled(trainee.actor, id);
  const [first] = (await execution.listWorkouts({ query: {} })).items;
  const params = { id: first?.id ?? '' };
  const { clientId, revision, setCount, volumeKg, records, ...workout } =
    await execution.getWorkout({ params });
  await execution.changeWorkout({ params, body: { ...workout, notes: 'was fun' } });
  await imports.undoImport({ params: { id } });
  const { counts } = await settled(trainee.actor, id);
  expect(counts.keptSessions).toBe(1);
  expect((await execution.listWorkouts({ query: {} })).items.map((row) => row.id)).toEqual([
    params.id,
  ]);
});

test('a coach brings the history of a client, and of nobody else; a client only their own', async () => {
  const trainee = await aTrainee();
  const other = await aTrainee();
  const { clientId } = trainee;
  const body = { file: aHevyFile({ rows: 12 }), clientId };
  const { id } = await api.as(trainee.coach).imports.startImport({ body });
  await expect(api.as(other.coach).imports.startImport({ body })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(api.as(other.actor).imports.startImport({ body })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(api.as(other.coach).imports.getImport({ params: { id } })).rejects.toMatchObject({
    code: 'not-found',
  });
  // The client sees what was brought for them.
  const seen = await api.as(trainee.actor).imports.listImports({ query: {} });
  expect(seen.items.map((row) => row.id)).toEqual([id]);
});

test.each([
  [
    'a picture',
    new File([Uint8Array.from([137, 80, 78, 71, 255])], 'me.png'),
    'not-a-table',
    'file',
  ],
  ['another table', new File(['name,phone\nA,1'], 'phones.csv'), 'unknown-layout', 'file'],
  [
    'a file that does not say its unit',
    new File(['Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps\n'], 'strong.csv'),
    'unit-needed',
    'unit',
  ],
])('%s is refused with field, reason and what to do', async (...[, file, reason, field]) => {
  const { actor } = await aTrainee();
  const refused = api.as(actor).imports.startImport({ body: { file } });
  await expect(refused).rejects.toMatchObject({ reason });
  await expect(refused).rejects.toMatchObject({
    problem: { errors: [{ path: field }], detail: expect.stringMatching(/\w+ \w+.*\./) },
  });
});

test('a file of more than 16 MB, and a body that is no form, are refused before anything is kept', async () => {
  const { actor } = await aTrainee();
  const big = new File(['x'.repeat(16 * 1024 * 1024 + 1)], 'big.csv');
  await expect(api.as(actor).imports.startImport({ body: { file: big } })).rejects.toMatchObject({
    reason: 'file-too-large',
  });
  const plain = await api.fetch('/api/v1/imports', {
    method: 'POST',
    as: actor,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(plain.status).toBe(400);
});

test('a history goes out as a table, comes in for another person, and is the same there', async () => {
  const from = await aTrainee();
  const to = await aTrainee();
  const { execution, imports } = api.as(from.actor);
  const workout = aWorkout({
    notes: 'first, "easy"',
    feedback: {
      ...{ effort: 7, mood: 8, comment: 'ok', fatigue: 5, pump: null, pain: 2 },
      painAreas: ['elbow', 'knee'],
    },
  });
  await execution.logWorkout({ body: workout });
  const table = await imports.exportWorkouts({ query: {} });
  expect(table.split('\n')[0]).toContain('workout_id,started_at');

  const file = new File([table], 'coachme.csv');
  const { id } = await api.as(to.actor).imports.startImport({ body: { file } });
  await settled(to.actor, id);
  await api.as(to.actor).imports.commitImport({ params: { id }, body: {} });
  await settled(to.actor, id);
  expect(await api.as(to.actor).imports.exportWorkouts({ query: {} })).toBe(table);
  // Back where it came from, it is known.
  const again = await imports.startImport({ body: { file } });
  expect((await settled(from.actor, again.id)).counts).toMatchObject({ knownSessions: 1 });
  await expect(
    api.as(to.coach).imports.exportWorkouts({ query: { clientId: from.clientId } }),
  ).rejects.toMatchObject({ code: 'not-found' });
});
