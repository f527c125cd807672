import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusal } from '#fixtures/organizations/sign-in/sign-in';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aCoachedClient, trainingSeen } from './coaching.fixtures.ts';

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

const day = 86_400_000;

const mine = async (client: Actor) =>
  (await api.as(client).coachings.listMyCoaches({ query: {} })).items;
const training = (who: Actor, id: string) => trainingSeen(api, who, id);

describe('a client takes back what a coach may see', () => {
  test('and the very next request is refused, while the coach goes on coaching', async () => {
    const { client, coach, id, workoutId } = await aCoachedClient(world, api);
    expect(await training(coach, id)).toBe(200);
    const [coaching] = await mine(client);
    const params = { id: String(coaching?.id) };
    const changed = await api.as(client).coachings.changeShares({ params, body: { shares: [] } });
    expect(changed.shares).toEqual([]);
    expect(await training(coach, id)).toBe(403);
    const gone = api.as(coach).execution.getWorkout({ params: { id: workoutId } });
    expect(await refusal(gone)).toMatchObject({ status: 404 });
    expect(await api.as(coach).clients.getClient({ params: { id } })).toMatchObject({ shared: [] });
    expect(await training(client, id)).toBe(200);
  });

  test('the dashboard, roster and day say that it is not known, not that nothing was done', async () => {
    const { client, coach, id } = await aCoachedClient(world, api);
    const [coaching] = await mine(client);
    const params = { id: String(coaching?.id) };
    await api.as(client).coachings.changeShares({ params, body: { shares: [] } });
    const { progress } = api.as(coach);
    const dashboard = await progress.getClientDashboard({ params: { id }, query: {} });
    expect(dashboard).toMatchObject({ adherence: { ratio: null }, week: [], recentWorkouts: [] });
    const { items } = await progress.listRoster({ query: {} });
    expect(items).toMatchObject([{ clientId: id, isShared: false, adherence: null, weekly: [] }]);
    const { needsYou, live } = await progress.getCoachDay({ query: {} });
    expect([needsYou, live]).toEqual([[], []]);
  });

  test('until a time, and then it ends by itself', async () => {
    const { client, coach, id } = await aCoachedClient(world, api);
    const [coaching] = await mine(client);
    const params = { id: String(coaching?.id) };
    const until = new Date(world.clock.now().getTime() + day).toISOString();
    const body = { shares: [{ scope: 'training' as const, until }] };
    const changed = await api.as(client).coachings.changeShares({ params, body });
    expect(changed.shares).toMatchObject([{ scope: 'training', until }]);
    world.clock.advance(day - 1);
    expect(await training(coach, id)).toBe(200);
    world.clock.advance(1);
    expect(await training(coach, id)).toBe(403);
    expect((await mine(client))[0]?.shares).toEqual([]);
    const past = api.as(client).coachings.changeShares({ params, body });
    expect(await refusal(past)).toMatchObject({ status: 400, reason: 'ends-in-the-past' });
  });

  test('nobody else changes it', async () => {
    const { client, coach, other, owner } = await aCoachedClient(world, api);
    const [coaching] = await mine(client);
    const change = (who: Actor) =>
      refusal(
        api.as(who).coachings.changeShares({
          params: { id: String(coaching?.id) },
          body: { shares: [{ scope: 'photos', until: null }] },
        }),
      );
    expect(await change(coach)).toMatchObject({ status: 403, reason: 'only-the-client' });
    for (const who of [other, owner]) expect(await change(who)).toMatchObject({ status: 404 });
  });
});

test('who read what is kept for the client, once for each day, and nobody else reads it', async () => {
  const { client, coach, id, workoutId } = await aCoachedClient(world, api);
  for (let times = 0; times < 3; times += 1) {
    await api.as(coach).execution.getWorkout({ params: { id: workoutId } });
  }
  await api.as(client).execution.getWorkout({ params: { id: workoutId } });
  await api.as(coach).clients.getClient({ params: { id } });
  await api.flushReads();
  const { items } = await api.as(client).coachings.listAccessRecords({ query: {} });
  expect(items).toMatchObject([
    { reader: { name: 'Maya' }, scope: 'training', times: 3, asClient: false },
  ]);
  await api.as(coach).execution.getWorkout({ params: { id: workoutId } });
  await api.flushReads();
  const again = await api.as(client).coachings.listAccessRecords({ query: {} });
  expect(again.items.map(({ times }) => times)).toEqual([4]);
  expect(await refusal(api.as(coach).coachings.listAccessRecords({ query: {} }))).toMatchObject({
    status: 404,
  });
});
