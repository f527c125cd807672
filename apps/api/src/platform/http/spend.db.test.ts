import { randomUUIDv7 } from 'node:crypto';
import { api as contract } from '@coachme/contracts/api';
import { route, routesOf } from '@coachme/contracts/kit/route';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { Actor } from '#platform/access/actor';
import type { ContextModule } from '#platform/context-module';
import { endpoints } from '#platform/http/endpoints';
import { LimitFigures } from '#platform/limits/figures';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

const shared = {
  method: 'GET',
  tag: 'Things',
  summary: 'A thing',
  response: z.object({}),
} as const;
const read = route({ ...shared, access: 'signed-in', path: '/things' });
const find = route({ ...shared, access: 'signed-in', path: '/things/search', budget: 'search' });
const open = route({ ...shared, access: 'public', path: '/open' });
const answer = async () => ({});
const module: ContextModule = {
  name: 'things',
  controllers: [
    endpoints('things', [
      [find, answer],
      [read, answer],
      [open, answer],
    ]),
  ],
  subscribers: [],
  jobs: [],
};

const three200 = [200, 200, 200];
const three = { burst: 3, perSecond: 0.01 };
let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  const limits = LimitFigures.parse({
    person: three,
    search: { ...three, burst: 1 },
    anonymous: three,
    organization: { burst: 6, perSecond: 0.01 },
  });
  api = await anApi(world, { modules: [module], config: { limits } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const elsewhere = { headers: { 'x-forwarded-for': '203.0.113.7' } };
const statuses = async (times: number, ask: () => Promise<Response>) => {
  const seen: number[] = [];
  for (let time = 0; time < times; time += 1) seen.push((await ask()).status);
  return seen;
};

test('a person is told what is left, then to wait; another person is not', async () => {
  const { coach, client } = world.aPractice();
  const first = await api.fetch('/api/v1/things', { as: coach });
  for (const start of ['', 'x-']) {
    expect(first.headers.get(`${start}ratelimit-limit`)).toBe('3');
    expect(first.headers.get(`${start}ratelimit-remaining`)).toBe('2');
    expect(first.headers.get(`${start}ratelimit-reset`)).toBe('100');
  }
  expect(await statuses(3, () => api.fetch('/api/v1/things', { as: coach }))).toEqual([
    200, 200, 429,
  ]);
  const refused = await api.fetch('/api/v1/things', { as: coach });
  expect(await refused.json()).toMatchObject({ code: 'too-many', reason: 'too-many-requests' });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(90);
  expect((await api.fetch('/api/v1/things', { as: client })).status).toBe(200);
});

test('a route with a budget of its own leaves the usual one alone', async () => {
  const { coach } = world.aPractice();
  const find = () => api.fetch('/api/v1/things/search', { as: coach });
  expect(await statuses(2, find)).toEqual([200, 429]);
  expect((await api.fetch('/api/v1/things', { as: coach })).status).toBe(200);
});

test('people of one organization share what it may do together; another organization does not wait', async () => {
  const { owner, coach, client, stranger } = world.aPractice();
  const ask = (as: Actor) => api.fetch('/api/v1/things', { as });
  for (const actor of [owner, coach]) expect(await statuses(3, () => ask(actor))).toEqual(three200);
  const refused = await ask(client);
  expect([refused.status, refused.headers.get('ratelimit-remaining')]).toEqual([429, '0']);
  expect((await refused.json()).detail).toMatch(/^Your organization/);
  expect((await ask(stranger)).status).toBe(200);
});

test('every kind of route has figures, and every signed-in answer says what is left', async () => {
  const kinds = new Set(routesOf(contract).map(({ route }) => route.budget ?? 'person'));
  for (const kind of kinds) expect(LimitFigures.parse({})[kind]).toHaveProperty('perSecond');
  // A process that ends closes the world's pools, so it has a world of its own.
  const itsOwn = await aWorld();
  const real = await anApi(itsOwn);
  const { owner } = itsOwn.aPractice();
  const asked = routesOf(contract).flatMap(({ route }) =>
    route.access === 'signed-in' && route.method === 'GET' ? [route.path] : [],
  );
  const untold = await Promise.all(
    asked.map(async (path) => {
      const where = `/api/v1${path.replace(/:\w+/g, randomUUIDv7())}`;
      const answer = await real.fetch(where, { as: owner });
      // What is not read keeps the server from ending.
      await answer.arrayBuffer();
      const { headers } = answer;
      const told = ['limit', 'remaining', 'reset'].flatMap((name) =>
        ['', 'x-'].map((start) => headers.get(`${start}ratelimit-${name}`)),
      );
      return told.includes(null) ? [path] : [];
    }),
  );
  expect(untold.flat()).toEqual([]);
  await real.end();
  await itsOwn.end();
});

test('nobody is counted by address; an address made up, or a token, gives no new budget', async () => {
  let time = 0;
  const ask = () => {
    time += 1;
    const headers = { 'x-forwarded-for': `203.0.113.${time}`, authorization: `Bearer x${time}` };
    return api.fetch('/api/v1/open', { headers });
  };
  expect(await statuses(4, ask)).toEqual([200, 200, 200, 429]);
  expect((await api.fetch('/api/v1/open', elsewhere)).status).toBe(429);
});

test('programs on the machine itself are not counted by address', async () => {
  expect(await statuses(5, () => api.fetch('/api/v1/open'))).toEqual([200, 200, 200, 200, 200]);
});
