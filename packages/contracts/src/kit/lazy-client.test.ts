import { expect, test } from 'vitest';
import * as z from 'zod';
import { NetworkError } from './client.ts';
import { createLazyClient } from './lazy-client.ts';
import { route } from './route.ts';

const greetings = {
  greet: route({
    method: 'GET',
    path: '/greetings/:name',
    access: 'public',
    summary: 'Greet',
    tag: 'test',
    params: z.object({ name: z.string() }),
    response: z.object({ text: z.string() }),
  }),
};

const answering = async (input: RequestInfo | URL) => Response.json({ text: String(input) });

test('the routes are fetched with the first call, and only then', async () => {
  let fetched = 0;
  const load = async () => {
    fetched += 1;
    return { greetings };
  };
  const client = createLazyClient(load, { baseUrl: '', fetch: answering });
  expect(fetched).toBe(0);
  const answer = await client.greetings.greet({ params: { name: 'amina' } });
  expect(answer).toEqual({ text: '/api/v1/greetings/amina' });
  expect(fetched).toBe(1);
});

test('routes that cannot be fetched are a server that was not reached, and are asked for again', async () => {
  let tries = 0;
  const load = async () => {
    tries += 1;
    if (tries === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return { greetings };
  };
  const client = createLazyClient(load, { baseUrl: '', fetch: answering });
  const call = () => client.greetings.greet({ params: { name: 'amina' } });
  await expect(call()).rejects.toThrow(NetworkError);
  await expect(call()).resolves.toEqual({ text: '/api/v1/greetings/amina' });
});

test('an area and a call are the same whenever they are asked for, so that nothing that depends on them asks anew', () => {
  const client = createLazyClient(async () => ({ greetings }), { baseUrl: '', fetch: answering });
  expect(client.greetings).toBe(client.greetings);
  expect(client.greetings.greet).toBe(client.greetings.greet);
});
