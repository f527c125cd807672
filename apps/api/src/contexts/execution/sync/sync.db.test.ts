import type { SyncChange } from '@coachme/contracts/execution.words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { Actor } from '#platform/access/actor';
import { readCursor, writeCursor } from '#platform/db/page';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { anExerciseLog, aWorkout } from '../execution.fixtures.ts';

/** What a cursor is made of: a database, and a place for each organization. */
const Places = z.tuple([z.string(), z.array(z.tuple([z.string(), z.string(), z.string()]))]);

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

async function aTrainee(): Promise<Actor> {
  const { client, coach } = world.aPractice();
  await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  return client;
}

async function pullAll(
  actor: Actor,
  start?: string,
): Promise<{ items: SyncChange[]; cursor: string }> {
  const items: SyncChange[] = [];
  let cursor = start;
  for (let hasMore = true; hasMore; ) {
    const answer = await api
      .as(actor)
      .execution.sync({ query: { limit: 2, ...(cursor ? { cursor } : {}) } });
    items.push(...answer.items);
    cursor = answer.nextCursor;
    hasMore = answer.hasMore;
  }
  return { items, cursor: cursor ?? '' };
}

test('each item is answered by itself: a bad one does not refuse the others', async () => {
  const actor = await aTrainee();
  const good = aWorkout();
  const unknown = aWorkout({ exercises: [anExerciseLog([], { exerciseId: crypto.randomUUID() })] });
  const { items } = await api.as(actor).execution.bulkSync({
    body: {
      items: [
        { id: good.id, baseRevision: null, workout: good },
        { id: good.id, baseRevision: null, workout: good },
        { id: unknown.id, baseRevision: null, workout: unknown },
        { id: 'no id', baseRevision: null },
        { id: crypto.randomUUID(), baseRevision: null, workout: good },
        { id: crypto.randomUUID(), baseRevision: null, deletedAt: '2026-11-20T09:00:00Z' },
      ],
    },
  });
  expect(items.map(({ status, error }) => [status, error?.reason])).toEqual([
    ['created', undefined],
    ['unchanged', undefined],
    ['rejected', 'unknown-exercise'],
    ['rejected', 'shape'],
    ['rejected', 'ids-differ'],
    ['updated', undefined],
  ]);
});

test('a phone pulls what was created, changed and deleted, each once, and nothing the second time', async () => {
  const actor = await aTrainee();
  const [kept, removed] = [aWorkout(), aWorkout({ startedAt: '2026-11-19T07:00:00.000Z' })];
  for (const workout of [kept, removed])
    await api.as(actor).execution.logWorkout({ body: workout });
  const first = await pullAll(actor);
  const workouts = first.items.filter(({ entity }) => entity === 'workout').map(({ id }) => id);
  expect(workouts.toSorted()).toEqual([kept.id, removed.id].toSorted());

  await api.as(actor).execution.deleteWorkout({ params: { id: removed.id } });
  const second = await pullAll(actor, first.cursor);
  expect(second.items).toContainEqual({
    entity: 'workout',
    id: removed.id,
    revision: 2,
    isDeleted: true,
    data: null,
  });
  expect(second.items.some(({ id }) => id === kept.id)).toBe(false);
  expect((await pullAll(actor, second.cursor)).items).toEqual([]);
});

test('what commits late is pulled later, never skipped', async () => {
  const actor = await aTrainee();
  const slow = aWorkout();
  let cursor = '';
  await world.work.run(actor, async (ctx) => {
    await ctx.tx.execute(`select pg_current_xact_id()`);
    await api
      .as(actor)
      .execution.logWorkout({ body: aWorkout({ startedAt: '2026-11-18T07:00:00.000Z' }) });
    const answer = await api.as(actor).execution.sync({ query: {} });
    expect(answer.hasMore).toBe(true);
    cursor = answer.nextCursor;
    await ctx.change({
      clientId: (await api.as(actor).clients.getMyClient()).id,
      entity: 'workout',
      entityId: slow.id,
      revision: 1,
    });
  });
  const ids = (await pullAll(actor, cursor)).items.map(({ id }) => id);
  expect(ids).toContain(slow.id);
});

test('one client never pulls what belongs to another of the same organization', async () => {
  const actor = await aTrainee();
  const other = world.anActor('client', actor.organizationId);
  await world.work.run(world.anActor('coach', actor.organizationId), (ctx) =>
    aClient(ctx, { userId: other.userId }),
  );
  await api.as(actor).execution.logWorkout({ body: aWorkout() });
  const { items } = await pullAll(other);
  expect(items.filter(({ entity }) => entity !== 'client')).toEqual([]);
});

test('what a phone read of another database does not keep anything of this one from it', async () => {
  const actor = await aTrainee();
  const workout = aWorkout();
  await api.as(actor).execution.logWorkout({ body: workout });
  const everything = await pullAll(actor);
  const [database, places] = readCursor(everything.cursor, Places) ?? ['', []];
  const ahead = places.map(([id, , seq]) => [id, '99999999999', seq]);
  const restoredFrom = writeCursor([`${database}0`, ahead]);
  const again = await pullAll(actor, restoredFrom);
  expect(again).toEqual(everything);
});
