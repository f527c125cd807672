import { expect, test } from 'vitest';
import * as z from 'zod';
import { createClient, NetworkError } from './client.ts';
import { route } from './route.ts';

const routes = {
  look: route({
    method: 'GET',
    path: '/look',
    access: 'signed-in',
    summary: 'Look',
    tag: 'test',
    response: z.object({}),
  }),
};

const answered = (status: number, body = '') =>
  createClient(routes, { baseUrl: '', fetch: async () => new Response(body, { status }) }).look();

// Trying again is for `unavailable`; whoever is not signed in would ask for ever.
test.each([
  [401, 'unauthenticated'],
  [404, 'not-found'],
  [403, 'unavailable'],
  [502, 'unavailable'],
] as const)('%i without a word of ours is %s', async (status, code) => {
  await expect(answered(status)).rejects.toMatchObject({ code });
  await expect(answered(status, '<h1>No</h1>')).rejects.toMatchObject({ code });
});

test('a refusal of ours says itself what it is', async () => {
  const problem = { type: 'about:blank', title: 'No', status: 401, code: 'forbidden' };
  await expect(answered(401, JSON.stringify(problem))).rejects.toMatchObject({ code: 'forbidden' });
});

test('an answer that breaks off in its middle was never given', async () => {
  const broken = new ReadableStream({ start: (line) => line.error(new Error('the line went')) });
  const client = createClient(routes, { baseUrl: '', fetch: async () => new Response(broken) });
  await expect(client.look()).rejects.toBeInstanceOf(NetworkError);
});
