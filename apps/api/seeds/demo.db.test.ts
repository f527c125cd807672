import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aPlatform } from '#test/a-platform';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { seedDemo } from './demo.ts';
import { coach, demoPassword } from './demo-cast.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  const platform = await aPlatform(world);
  await seedDemo({ ...platform, modules: contextModules });
  api = await anApi(world, { usesRealMembers: true });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

test('the coach of the demo opens a day on which every kind of client is to be seen', async () => {
  const session = await api
    .as()
    .auth.login({ body: { email: coach.email, password: demoPassword } });
  const headers = { authorization: `Bearer ${session.accessToken}` };
  const day = await api.as().progress.getCoachDay({ query: {} }, { headers });
  expect(day.needsYou.map(({ clientName, reason }) => [clientName, reason])).toEqual([
    ['Yusuf Karim', 'silent'],
    ['Grace Njeri', 'low-mood'],
    ['Tom Becker', 'missed-workouts'],
    ['Lukas Brandt', 'no-program'],
    ['Elif Demir', 'program-ends'],
  ]);
  expect(day.live).toMatchObject([{ clientName: 'Elif Demir', endedAt: null }]);
  expect(day.live[0]?.completedSets).toBeGreaterThan(3);
  expect(day.activeClientCount).toBe(6);
});

test('the demo client has a session to train today and weeks to look back on', async () => {
  const session = await api
    .as()
    .auth.login({ body: { email: 'client@demo.coachme.test', password: demoPassword } });
  const headers = { authorization: `Bearer ${session.accessToken}` };
  const today = await api.as().execution.today({ query: {} }, { headers });
  expect(today.items).toMatchObject([{ state: 'due' }]);
  const { items } = await api.as().execution.listWorkouts({ query: {} }, { headers });
  expect(items.length).toBeGreaterThan(8);
  expect(items.some(({ recordCount }) => recordCount > 0)).toBe(true);
});
