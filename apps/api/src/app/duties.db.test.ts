import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseUnknownContexts } from '#app/duties';
import { type Config, readConfig } from '#platform/config';
import { anApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

/** How a process with these settings answers on some of its paths. */
async function answersOf(config: Partial<Config>): Promise<Record<string, number>> {
  const api = await anApi(world, { config });
  const statuses: Record<string, number> = {};
  for (const path of [
    '/health/live',
    '/api/v1/auth/jwks',
    '/api/v1/clients',
    '/socket.io/?EIO=4&transport=polling',
  ]) {
    statuses[path.split('?')[0] ?? path] = (await api.fetch(path)).status;
  }
  await api.end();
  return statuses;
}

test('the gateway answers everything', async () => {
  expect(await answersOf({ role: 'api' })).toEqual({
    '/health/live': 200,
    '/api/v1/auth/jwks': 200,
    '/api/v1/clients': 401,
    '/socket.io/': 200,
  });
});

test('a part answers the routes of its contexts only', async () => {
  const contexts = ['identity', 'organizations'];
  expect(await answersOf({ role: 'api', contexts })).toMatchObject({
    '/api/v1/auth/jwks': 200,
    '/api/v1/clients': 404,
  });
});

test('a worker says that it lives, and nothing else', async () => {
  const only = { '/health/live': 200, '/api/v1/auth/jwks': 404, '/api/v1/clients': 404 };
  expect(await answersOf({ role: 'worker' })).toEqual({ ...only, '/socket.io/': 404 });
  expect(await answersOf({ role: 'realtime' })).toEqual({ ...only, '/socket.io/': 200 });
  expect(await answersOf({ role: 'tracking' })).toEqual({ ...only, '/socket.io/': 404 });
});

test('a context that nobody knows is refused with the names there are', () => {
  const config = readConfig({
    DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
    COACHME_CONTEXTS: 'programs,cooking',
  });
  expect(() => refuseUnknownContexts(config)).toThrow(
    /^The setting COACHME_CONTEXTS names "cooking": use names out of identity, organizations, /,
  );
});
