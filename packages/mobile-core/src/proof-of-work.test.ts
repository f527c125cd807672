import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sessionFetch } from './api.ts';
import { solve } from './proof-of-work.ts';

const puzzle = '9.1795180000000.c2FsdA.c2lnbmF0dXJl';
const bits = (text: string) =>
  [...createHash('sha256').update(text).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .indexOf('1');

/** A server that was asked much from this address lately, and what it was sent. */
function aBusyServer(refusal: object) {
  const proofs: (string | null)[] = [];
  const call = sessionFetch({
    ...{ surface: 'app', baseUrl: 'https://x', tokens: null },
    ...{ onSessionLost: () => {}, onDeviceRemoved: () => {} },
    fetch: async (_, init) => {
      const proof = new Headers(init?.headers).get('x-proof-of-work');
      proofs.push(proof);
      return proof === null ? Response.json(refusal, { status: 403 }) : Response.json('in');
    },
  });
  return {
    proofs,
    signIn: () => call('https://x/api/v1/auth/login', { method: 'POST', body: '{}' }),
  };
}

test('a puzzle is answered by a number whose hash begins with as many zero bits as it asks', async () => {
  const answer = await solve(puzzle);
  expect(answer).toMatch(new RegExp(`^${puzzle.replaceAll('.', '\\.')}\\.\\d+$`));
  expect(bits(answer)).toBeGreaterThanOrEqual(9);
});

test('where the server wants work first, the app does it and asks once more', async () => {
  const server = aBusyServer({ reason: 'proof-of-work-needed', current: { puzzle } });
  const answer = await server.signIn();
  expect(await answer.json()).toBe('in');
  expect(server.proofs).toEqual([null, expect.stringContaining(puzzle)]);
});

test('any other refusal reaches whoever asked, once and whole', async () => {
  const server = aBusyServer({ reason: 'not-a-client', current: { puzzle } });
  const answer = await server.signIn();
  expect(await answer.json()).toMatchObject({ reason: 'not-a-client' });
  expect(server.proofs).toEqual([null]);
});
