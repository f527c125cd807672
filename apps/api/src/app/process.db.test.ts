import { once } from 'node:events';
import { connect } from 'node:net';
import { route } from '@coachme/contracts/kit/route';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { ContextModule } from '#platform/context-module';
import { endpoints } from '#platform/http/endpoints';
import { anApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

const wait = route({
  method: 'GET',
  path: '/wait',
  access: 'signed-in',
  tag: 'Things',
  summary: 'Waits for a lock of the test',
  response: z.object({ done: z.boolean() }),
});

let begun = () => {};
const module: ContextModule = {
  name: 'waiting',
  subscribers: [],
  jobs: [],
  controllers: [
    endpoints('waiting', [
      [
        wait,
        async ({ tx }) => {
          begun();
          await tx.execute(sql`select pg_advisory_xact_lock(1)`);
          return { done: true };
        },
      ],
    ]),
  ],
};

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

test('a process that is told to stop finishes what it has begun and takes nothing new', async () => {
  const api = await anApi(world, { modules: [module] });
  const { coach } = world.aPractice();
  const root = await world.connect('superuser');
  await root.query('select pg_advisory_lock(1)');
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const answer = api.fetch('/api/v1/wait', { as: coach });
  await hasBegun;
  const stopped = api.end();
  await expect(untilRefused(() => fetch(`${api.url}/health/live`))).resolves.toBe('refused');
  await root.query('select pg_advisory_unlock(1)');
  expect(await (await answer).json()).toEqual({ done: true });
  await stopped;
});

test('a connection over which nothing was ever asked does not hold up the end', async () => {
  const api = await anApi(world, { modules: [module] });
  const { hostname, port } = new URL(api.url);
  const silent = connect(Number(port), hostname);
  await once(silent, 'connect');
  const closed = once(silent, 'close');
  await api.end();
  await closed;
});

/** Asks until nobody answers, or only to send us away: closing the door takes a turn or two of the loop. */
async function untilRefused(ask: () => Promise<Response>): Promise<string> {
  for (;;) {
    try {
      const response = await ask();
      await response.text();
      if (response.status === 503) return 'refused';
    } catch {
      return 'refused';
    }
  }
}
