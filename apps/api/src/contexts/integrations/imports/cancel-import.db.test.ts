import type { Import } from '@coachme/contracts/imports.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { aWorkout } from '#fixtures/execution/execution';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { Again } from '#platform/http/answer';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { historySums } from '../history-sums.fixtures.ts';
import { aHevyFile } from '../integrations.fixtures.ts';
import { integrationsModule } from '../integrations.module.ts';
import { cancelImport } from './cancel-import.ts';
import { commitImport } from './commit-import.ts';
import { finishImport } from './finish-import.ts';
import { getImport } from './imports.queries.ts';
import { readIntoPreview } from './read-import.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';
import { writeNextSessions } from './write-import.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  // Jobs are done here one by one, when the test says so.
  api = await anApi(world, { config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

async function aTrainee(): Promise<Actor> {
  const { client, coach } = world.aPractice();
  await world.work.run(coach, (ctx) => aClient(ctx, { userId: client.userId }));
  return client;
}

type Database = Awaited<ReturnType<World['connect']>>;

const by =
  (actor: Actor) =>
  <T>(use: (ctx: Ctx) => Promise<T>) =>
    world.work.run(actor, use);

/** Three steps of 200 sessions. */
const aFile = () => aHevyFile({ rows: 4_900 });

async function begun(actor: Actor): Promise<Import> {
  const started = await by(actor)((ctx) => startImport(ctx, { file: aFile() }));
  return started instanceof Again ? started.value : started;
}

const staged = async (importId: string): Promise<unknown> => {
  const database = await world.connect('superuser');
  const { rows } = await database.query(
    `select (select count(*)::int from integrations.import_sessions where import_id = $1) as sessions,
      (select count(*)::int from integrations.import_exercises where import_id = $1) as exercises,
      (select content from integrations.imports where id = $1) as content`,
    [importId],
  );
  await database.end();
  return rows[0];
};
/** How many wait for something that somebody else holds. */
async function waitingIn(database: Database): Promise<number> {
  const { rows } = await database.query(
    `select count(*)::int as count from pg_locks where not granted
      and database = (select oid from pg_database where datname = current_database())`,
  );
  return rows[0]?.count;
}

const nothing = { sessions: 0, exercises: 0, content: null };

test('an import that is cancelled while it is written takes back what it wrote, and writes no more', async () => {
  const actor = await aTrainee();
  const run = by(actor);
  const own = aWorkout({ startedAt: '2020-06-01T17:00:00.000Z' });
  await api.as(actor).execution.logWorkout({ body: own });
  const before = await historySums(world, actor.organizationId);
  const { id } = await begun(actor);
  await deliver(world, [integrationsModule]);
  const committing = await run((ctx) => commitImport(ctx, id, { exercises: [] }));
  expect(committing).toMatchObject({ state: 'committing', counts: { sessions: 409 } });
  await run((ctx) => writeNextSessions(ctx, { importId: id, from: 0 }));

  const cancelled = await run((ctx) => cancelImport(ctx, id));
  expect(cancelled).toMatchObject({ state: 'undoing', counts: { writtenSessions: 200 } });
  // The job that was asked for meanwhile comes first, and finds that nobody wants it any more.
  await deliver(world, [integrationsModule]);
  const ended = await run((ctx) => cancelImport(ctx, id));
  expect(ended).toMatchObject({ state: 'cancelled', undoneAt: null, committedAt: null });
  expect(ended.cancelledAt).not.toBeNull();
  expect(await staged(id)).toEqual(nothing);
  expect(await historySums(world, actor.organizationId)).toEqual(before);

  // It may be brought again, as another import.
  const again = await begun(actor);
  expect(again.id).not.toBe(id);
  await deliver(world, [integrationsModule]);
  await run((ctx) => commitImport(ctx, again.id, { exercises: [] }));
  await deliver(world, [integrationsModule]);
  expect(await run((ctx) => getImport(ctx, again.id))).toMatchObject({
    state: 'committed',
    counts: { writtenSessions: 409 },
  });
});

test('an import that is cancelled before its file is read, or as a preview, leaves nothing', async () => {
  const actor = await aTrainee();
  const run = by(actor);
  const unread = await begun(actor);
  expect(await run((ctx) => cancelImport(ctx, unread.id))).toMatchObject({ state: 'cancelled' });
  await deliver(world, [integrationsModule]);
  expect(await staged(unread.id)).toEqual(nothing);

  const { id } = await begun(actor);
  await deliver(world, [integrationsModule]);
  expect(await run((ctx) => getImport(ctx, id))).toMatchObject({ state: 'preview' });
  await run((ctx) => cancelImport(ctx, id));
  expect(await staged(id)).toEqual(nothing);
  await expect(run((ctx) => commitImport(ctx, id, { exercises: [] }))).rejects.toMatchObject({
    code: 'conflict',
    reason: 'import-cancelled',
  });
});

test('whoever cancels is answered while the file is still being read, and the reading comes to nothing', async () => {
  const actor = await aTrainee();
  const run = by(actor);
  const { id } = await begun(actor);
  const database = await world.connect('superuser');
  // The reader has staged its sessions and now waits for the library.
  await database.query('begin; lock table programs.exercises in access exclusive mode');
  const reading = run((ctx) => readIntoPreview(ctx, id));
  try {
    await expect.poll(() => waitingIn(database)).toBe(1);
    expect(await run((ctx) => cancelImport(ctx, id))).toMatchObject({ state: 'cancelled' });
  } finally {
    // Whatever happened, the tests that follow need the library.
    await database.query('commit');
    await reading;
    await database.end();
  }
  expect(await run((ctx) => getImport(ctx, id))).toMatchObject({
    state: 'cancelled',
    counts: { sessions: 0 },
  });
  expect(await staged(id)).toEqual(nothing);
});

test('what is done is not cancelled but taken back, and what was taken back stays so', async () => {
  const actor = await aTrainee();
  const run = by(actor);
  const { id } = await begun(actor);
  await deliver(world, [integrationsModule]);
  await run((ctx) => commitImport(ctx, id, { exercises: [] }));
  await deliver(world, [integrationsModule]);
  const cancel = () => run((ctx) => cancelImport(ctx, id));
  await expect(cancel()).rejects.toMatchObject({
    code: 'conflict',
    reason: 'import-committed',
    message: expect.stringContaining('Take it back'),
  });
  await run((ctx) => undoImport(ctx, id));
  await expect(cancel()).rejects.toMatchObject({ reason: 'import-undoing' });
  await deliver(world, [integrationsModule]);
  await expect(cancel()).rejects.toMatchObject({ reason: 'import-undone' });
});

test('only who may see the client cancels their import', async () => {
  const actor = await aTrainee();
  const { id } = await begun(actor);
  const stranger = world.anActor('coach', actor.organizationId);
  await expect(by(stranger)((ctx) => cancelImport(ctx, id))).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await by(actor)((ctx) => getImport(ctx, id))).toMatchObject({ state: 'reading' });
});

test('whoever cancels while records are worked out hears at once that it is too late, and takes it back', async () => {
  const actor = await aTrainee();
  const run = by(actor);
  const before = await historySums(world, actor.organizationId);
  const { id } = await begun(actor);
  await deliver(world, [integrationsModule]);
  await run((ctx) => commitImport(ctx, id, { exercises: [] }));
  for (const from of [0, 200, 400]) {
    await run((ctx) => writeNextSessions(ctx, { importId: id, from }));
  }
  const written = await run((ctx) => getImport(ctx, id));
  expect(written).toMatchObject({ state: 'committing', counts: { writtenSessions: 409 } });
  expect(written.finishingAt).not.toBeNull();

  const database = await world.connect('superuser');
  await database.query('begin; lock table execution.personal_records in access exclusive mode');
  const finishing = run((ctx) => finishImport(ctx, id));
  await expect.poll(() => waitingIn(database)).toBe(1);
  // Answered although the table is held all the while.
  await expect(run((ctx) => cancelImport(ctx, id))).rejects.toMatchObject({
    code: 'conflict',
    reason: 'import-finishing',
  });
  const { items } = await api.as(actor).fileJobs.listFileJobs({ query: {} });
  expect(items).toMatchObject([{ state: 'writing', canCancel: false }]);
  await database.query('commit');
  await finishing;
  await database.end();
  expect(await run((ctx) => getImport(ctx, id))).toMatchObject({ state: 'committed' });

  await run((ctx) => undoImport(ctx, id));
  await deliver(world, [integrationsModule]);
  expect(await historySums(world, actor.organizationId)).toEqual(before);
});

test('what is written and waits for its records is still cancelled, as long as nobody works them out', async () => {
  const actor = await aTrainee();
  const run = by(actor);
  const { id } = await begun(actor);
  await deliver(world, [integrationsModule]);
  await run((ctx) => commitImport(ctx, id, { exercises: [] }));
  for (const from of [0, 200, 400]) {
    await run((ctx) => writeNextSessions(ctx, { importId: id, from }));
  }
  expect(await run((ctx) => cancelImport(ctx, id))).toMatchObject({ state: 'undoing' });
  await deliver(world, [integrationsModule]);
  expect(await run((ctx) => getImport(ctx, id))).toMatchObject({ state: 'cancelled' });
  expect(await staged(id)).toEqual(nothing);
});
