import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAuthenticator, secondStepOf } from '#fixtures/identity/second-factor/second-factor';
import { aSignedInOwner, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { openSecrets } from '#platform/secrets';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { resetMfa } from './reset-mfa.ts';
import { rotateKeys } from './rotate-keys.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  const made = await aWorld();
  // Keys in a file, as an installation has them; the passwords of the roles stay those of the tests.
  const secrets = { ...made.secrets, vault: openSecrets(made.dataFolder).vault };
  world = { ...made, secrets };
  api = await anApi(world, { usesRealMembers: true });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

test('a rotation wraps anew what lies sealed, while everybody goes on signing in', async () => {
  const { person, session } = await aSignedInOwner(api);
  const app = await anAuthenticator(api, world, session);
  expect(await rotateKeys(world, world.dataFolder)).toEqual({ version: 2, rows: 1 });
  expect(await rotateKeys(world, world.dataFolder)).toEqual({ version: 3, rows: 1 });
  const body = { email: person.email, password: person.password };
  const { ticket } = secondStepOf(await refusal(api.as().auth.login({ body })));
  const proof = { totp: app.code() };
  const again = await api.as().secondFactor.proveSecondStep({ body: { ticket, proof } });
  expect(again.user.id).toBe(session.user.id);
});

test('who lost every second factor is let in by the operator’s command, and signed out elsewhere', async () => {
  const { person, session, bearing } = await aSignedInOwner(api);
  await anAuthenticator(api, world, session);
  expect(await resetMfa(world, person.email)).toContain('without a second factor now');
  world.clock.advance(6_000);
  expect(await refusal(api.as().auth.me(undefined, bearing))).toMatchObject({ status: 401 });
  const body = { email: person.email, password: person.password };
  expect((await api.as().auth.login({ body })).user.id).toBe(session.user.id);
  await expect(resetMfa(world, 'nobody@example.test')).rejects.toThrow('Nobody has an account');
});
