import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ApiError, connect } from './index.ts';

const packed = path.join(import.meta.dirname, '..');

test('a call carries the token of the moment, and its answer is parsed', async () => {
  const seen: Request[] = [];
  const coachMe = connect({
    baseUrl: 'https://coach.example',
    accessToken: () => 'the-token',
    fetch: async (input, init) => {
      seen.push(new Request(input, init));
      return Response.json({ items: [], nextCursor: null, more: 'than promised' });
    },
  });
  const answer = await coachMe.clients.listClients({ query: { limit: 2 } });
  expect(answer).toEqual({ items: [], nextCursor: null });
  expect(seen[0]?.url).toBe('https://coach.example/api/v1/clients?limit=2');
  expect(seen[0]?.headers.get('authorization')).toBe('Bearer the-token');
});

test('a refusal throws with its code', async () => {
  const problem = { type: 'about:blank', title: 'No', status: 404, code: 'not-found' };
  const coachMe = connect({
    baseUrl: '',
    fetch: async () => Response.json(problem, { status: 404 }),
  });
  const call = coachMe.clients.getClient({ params: { id: crypto.randomUUID() } });
  await expect(call).rejects.toBeInstanceOf(ApiError);
  await expect(call).rejects.toMatchObject({ code: 'not-found' });
});

test('what is packed runs in plain Node without this repository’s packages', () => {
  const node = (...words: string[]) =>
    execFileSync(process.execPath, words, { cwd: packed, encoding: 'utf8' });
  node('build.ts');
  const program = `
    import { registerHooks } from 'node:module';
    const foreign = new Set();
    registerHooks({ load: (url, context, next) => {
      if (!url.includes('/api-client/dist/')) foreign.add(url.replace(/.*node_modules\\/([^/]+).*/, '$1'));
      return next(url, context);
    } });
    const { connect } = await import('@coachme/api-client');
    const coachMe = connect({ baseUrl: 'http://127.0.0.1:1' });
    console.log(JSON.stringify([typeof coachMe.clients.listClients, [...foreign]]));`;
  const [kind, foreign] = JSON.parse(node('--input-type=module', '-e', program));
  expect(kind).toBe('function');
  expect(foreign).toEqual(['zod']);
}, 60_000);
