import { ApiError } from '@coachme/contracts/kit/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { solvedPuzzle } from '#platform/limits/puzzle';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { someone } from './sign-in.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  const config = {
    ...{ proofOfWorkBits: 6, trustedProxies: ['loopback'] },
  };
  api = await anApi(world, { usesRealMembers: true, config });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

/** A wrong password from an address, with an answer to a puzzle where there is one. */
async function guess(address: string, answer?: string) {
  const headers = {
    'x-forwarded-for': address,
    ...(answer ? { 'x-proof-of-work': answer } : {}),
  };
  const body = { email: someone().email, password: 'not the password' };
  const error = await api
    .as()
    .auth.login({ body }, { headers })
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof ApiError)) throw new Error('It was let in.');
  return error.problem;
}

function solve(puzzle: string): string {
  const terms = { secret: world.secrets.derive('puzzles'), now: world.clock.now() };
  for (let number = 0; ; number += 1) {
    if (solvedPuzzle(terms, `${puzzle}.${number}`)) return `${puzzle}.${number}`;
  }
}

const puzzleIn = (problem: { readonly current?: unknown }): string =>
  String(Object(problem.current).puzzle);

test('after many wrong passwords from an address each further try costs work there, once for each answer', async () => {
  const busy = '203.0.113.50';
  for (let time = 0; time < 10; time += 1) {
    expect(await guess(busy)).toMatchObject({ reason: 'wrong-credentials' });
  }
  const asked = await guess(busy);
  expect(asked).toMatchObject({ status: 403, reason: 'proof-of-work-needed' });
  const answer = solve(puzzleIn(asked));
  expect(await guess(busy, `${puzzleIn(asked)}.x`)).toMatchObject({
    reason: 'proof-of-work-needed',
  });
  expect(await guess(busy, answer)).toMatchObject({ reason: 'wrong-credentials' });
  expect(await guess(busy, answer)).toMatchObject({ reason: 'proof-of-work-needed' });
  expect(await guess('203.0.113.51')).toMatchObject({ reason: 'wrong-credentials' });
});
