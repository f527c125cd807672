import type { SyncChange } from '@coachme/contracts/execution.words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { refusal } from '#fixtures/organizations/sign-in/sign-in';
import type { Actor } from '#platform/access/actor';
import { endSharing } from '#platform/access/scopes';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

/** All that a phone learns since a cursor: what settles late is asked for again. */
async function pulled(actor: Actor, start?: string) {
  const items: SyncChange[] = [];
  let cursor = start;
  for (let hasMore = true; hasMore; ) {
    const query = cursor === undefined ? {} : { cursor };
    const page = await api.as(actor).execution.sync({ query });
    items.push(...page.items);
    cursor = page.nextCursor;
    hasMore = page.hasMore;
  }
  return { items, cursor };
}

async function aWeigher() {
  const cast = world.aPractice();
  const { coach, client } = cast;
  const { id } = await world.work.run(coach, (ctx) => aClient(ctx, { userId: client.userId }));
  const say = (date: string, weightKg: number) =>
    api.as(client).bodyWeights.saveBodyWeight({ params: { date }, body: { weightKg } });
  const listed = async (who = client) =>
    (await api.as(who).bodyWeights.listBodyWeights({ params: { id }, query: {} })).items;
  return { ...cast, id, say, listed };
}

test('a day has one weight: saying it again changes nothing, saying another replaces it', async () => {
  const { say, listed, coach } = await aWeigher();
  const first = await say('2026-11-18', 82.4);
  expect(await say('2026-11-18', 82.4)).toEqual(first);
  await say('2026-11-18', 82.1);
  await say('2026-11-19', 81.9);
  const both = [
    { date: '2026-11-19', weightKg: 81.9 },
    { date: '2026-11-18', weightKg: 82.1, id: first.id },
  ];
  expect(await listed()).toMatchObject(both);
  expect(await listed(coach)).toMatchObject(both);
});

test('180 lb come back as 180 lb, and what nobody weighs or no day has is refused with the field', async () => {
  const { say, listed } = await aWeigher();
  await say('2026-11-18', 180 * 0.45359237);
  expect((await listed())[0]?.weightKg).toBeCloseTo(81.6466, 4);
  for (const wrong of [19.9, 400.1]) {
    const { errors } = await refusal(say('2026-11-18', wrong));
    expect(errors?.[0]?.path).toBe('body.weightKg');
  }
  expect(await refusal(say('2026-11-22', 80))).toMatchObject({ status: 400, reason: 'not-yet' });
});

test('what is taken back is gone everywhere, once or twice, and phones learn of both', async () => {
  const { client, id, say, listed } = await aWeigher();
  const { id: weightId } = await say('2026-11-18', 82);
  const before = await pulled(client);
  const change = { entity: 'body-weight', id: weightId };
  expect(before.items.filter(({ entity }) => entity === 'body-weight')).toMatchObject([
    { ...change, isDeleted: false, data: { date: '2026-11-18', weightKg: 82 } },
  ]);
  const params = { date: '2026-11-18' };
  for (const _twice of [1, 2]) await api.as(client).bodyWeights.removeBodyWeight({ params });
  expect(await listed()).toEqual([]);
  const { items } = await pulled(client, before.cursor);
  expect(items.filter(({ entity }) => entity === 'body-weight')).toMatchObject([
    { ...change, isDeleted: true },
  ]);
  expect(id).not.toBe(weightId);
});

test('it is a matter of the body: without that consent a coach reads none', async () => {
  const { coach, id, say, listed } = await aWeigher();
  await say('2026-11-18', 82);
  await world.work.run(coach, (ctx) => endSharing(ctx, { clientId: id, userId: coach.userId }));
  expect(await refusal(listed(coach))).toMatchObject({ status: 403, reason: 'body-not-shared' });
});

test('who is coached in two organizations says it once, and both coaches read it', async () => {
  const { client, coach, say } = await aWeigher();
  const there = world.aPractice();
  const { id: elsewhereId } = await world.work.run(there.coach, (ctx) =>
    aClient(ctx, { userId: client.userId }),
  );
  const elsewhere = [{ ...client, organizationId: there.organizationId }];
  const body = { weightKg: 77 };
  await api
    .as({ ...client, elsewhere })
    .bodyWeights.saveBodyWeight({ params: { date: '2026-11-18' }, body });
  const query = {};
  const { items } = await api
    .as(there.coach)
    .bodyWeights.listBodyWeights({ params: { id: elsewhereId }, query });
  expect(items).toMatchObject([{ date: '2026-11-18', weightKg: 77 }]);
  await say('2026-11-17', 78);
  expect(coach.organizationId).not.toBe(there.organizationId);
});
