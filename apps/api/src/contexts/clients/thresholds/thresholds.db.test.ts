import { randomUUIDv7 } from 'node:crypto';
import { currentThresholds } from '@coachme/domain/endurance/endurance-zones.rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aMember } from '#fixtures/organizations/organizations';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aClient } from '../clients.fixtures.ts';

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

const pace = { kind: 'threshold-pace', value: 265, measuredOn: '2026-11-01' } as const;

/** A client with an account, and both sides as they reach the figures. */
async function coached() {
  const { owner, coach, client } = world.aPractice();
  // Who set what is told by name.
  await world.work.run(owner, async (ctx) => {
    await aMember(ctx, coach);
    await aMember(ctx, client);
  });
  const { id } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const params = { id };
  const set = (who: typeof coach, body: object) =>
    api.as(who).thresholds.setThreshold({ params, body: { ...pace, ...body } });
  const remove = (who: typeof coach, thresholdId: string) =>
    api.as(who).thresholds.removeThreshold({ params: { id, thresholdId } });
  const holding = async (who = coach) => {
    const { profile } = await api.as(who).clients.getClient({ params });
    return currentThresholds(profile.thresholds ?? [], '2026-11-20');
  };
  return { coach, client, params, set, remove, holding };
}

test('a client sets their own figure, once, and the coach sees by whom and since when', async () => {
  const { coach, client, params, set, holding } = await coached();
  const id = randomUUIDv7();
  const made = await set(client, { id });
  expect(made).toMatchObject({ id, isByClient: true, setBy: { userId: client.userId } });
  expect(await set(client, { id })).toEqual(made);
  await expect(set(client, { id, value: 270 })).rejects.toMatchObject({ reason: 'id-taken' });
  expect(await holding()).toEqual({ 'threshold-pace': 265 });
  const { items } = await api.as(coach).thresholds.listThresholds({ params, query: {} });
  expect(items).toMatchObject([{ id, isByClient: true, removedAt: null }]);
});

test('of one date the coach’s figure holds, and what the client set stays in the history', async () => {
  const { coach, client, params, set, remove, holding } = await coached();
  const theirs = await set(coach, { value: 255 });
  await set(client, { value: 240 });
  expect(await holding(client)).toEqual({ 'threshold-pace': 255 });
  await expect(remove(client, theirs.id)).rejects.toMatchObject({ reason: 'threshold-of-coach' });

  await remove(coach, theirs.id);
  await remove(coach, theirs.id);
  expect(await holding(client)).toEqual({ 'threshold-pace': 240 });
  const { items } = await api.as(client).thresholds.listThresholds({ params, query: {} });
  expect(items.map(({ value, removedBy }) => [value, removedBy?.userId ?? null])).toEqual([
    [240, null],
    [255, coach.userId],
  ]);
});

test('a figure that cannot be is refused beside its field, in words', async () => {
  const { client, set } = await coached();
  await expect(set(client, { value: 1200 })).rejects.toMatchObject({
    problem: { errors: [{ path: 'body.value', code: 'threshold-out-of-bounds' }] },
  });
  await expect(set(client, { measuredOn: '2090-01-01' })).rejects.toMatchObject({
    problem: { errors: [{ path: 'body.measuredOn' }] },
  });
  await set(client, { kind: 'max-heart-rate', value: 180 });
  await expect(set(client, { kind: 'threshold-heart-rate', value: 185 })).rejects.toMatchObject({
    problem: { errors: [{ code: 'threshold-not-below-max' }] },
  });
});

test('a profile that is sent without figures leaves them, and with a list it has just those', async () => {
  const { coach, client, params, set, holding } = await coached();
  await set(client, {});
  const { changeClient } = api.as(coach).clients;
  await changeClient({ params, body: { profile: { heightCm: 171 } } });
  expect(await holding()).toEqual({ 'threshold-pace': 265 });
  const thresholds = [{ kind: 'ftp' as const, value: 250, measuredOn: '2026-11-02' }];
  await changeClient({ params, body: { profile: { thresholds } } });
  expect(await holding()).toEqual({ ftp: 250 });
});
