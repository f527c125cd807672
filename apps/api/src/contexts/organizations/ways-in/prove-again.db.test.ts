import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshlyProven } from '#platform/access/freshly-proven';
import { aPlatform } from '#test/a-platform';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { memberActors } from '../members/known-actors.ts';
import { aSignedInOwner, refusal } from '../sign-in/sign-in.fixtures.ts';

const minute = 60_000;

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

/** Asks as a sensitive verb would, with the actor that a token stands for. */
async function isFresh(accessToken: string | undefined): Promise<boolean> {
  const platform = await aPlatform(world);
  const claims = await platform.tokens.verify(String(accessToken));
  const actor = claims && (await memberActors(world.work).resolve(claims));
  if (!actor) throw new Error('Nobody is signed in.');
  try {
    freshlyProven({ actor, now: world.clock.now() });
    return true;
  } catch {
    return false;
  }
}

test('a sign-in is a fresh proof for ten minutes; the password proves again, and only one’s own', async () => {
  const { person, session, bearing } = await aSignedInOwner(api);
  const other = await aSignedInOwner(api);
  expect(await isFresh(session.accessToken)).toBe(true);
  world.clock.advance(11 * minute);
  expect(await isFresh(session.accessToken)).toBe(false);

  const prove = (password: string) => api.as().waysIn.proveAgain({ body: { password } }, bearing);
  expect(await refusal(prove('not the password'))).toMatchObject({ status: 401 });
  expect(await isFresh(session.accessToken)).toBe(false);
  await prove(person.password);
  expect(await isFresh(session.accessToken)).toBe(true);
  world.clock.advance(4 * minute);
  expect(await refusal(api.as().auth.me(undefined, other.bearing))).toMatchObject({ status: 401 });
});
