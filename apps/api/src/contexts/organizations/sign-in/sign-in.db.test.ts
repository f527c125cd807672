import { ApiError } from '@coachme/contracts/kit/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

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

const password = 'train-hard-demo';
let people = 0;
const someone = () => {
  people += 1;
  return {
    email: `Coach${people}@Example.test`,
    password,
    name: 'Amina',
    organizationName: 'Northside Strength',
    timeZone: 'Africa/Nairobi',
  };
};

const refusal = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw error ?? new Error('It was not refused.');
  return error.problem;
};

const bearer = (accessToken: string | undefined) => ({ authorization: `Bearer ${accessToken}` });
const me = (accessToken: string | undefined) =>
  api.as().auth.me(undefined, { headers: bearer(accessToken) });

test('registering makes account, organization and owner, and signs in', async () => {
  const answer = await api.as().auth.register({ body: someone() });
  expect(answer).toMatchObject({
    expiresIn: 900,
    user: { email: 'coach1@example.test', locale: 'en', timeZone: 'Africa/Nairobi' },
    organization: { name: 'Northside Strength', kind: 'practice', roles: ['owner', 'coach'] },
  });
  const mine = await me(answer.accessToken);
  expect(mine).toMatchObject({
    organization: answer.organization,
    organizations: [answer.organization],
    clientId: null,
  });
  expect(mine.permissions).toContain('client:view_all_gym');
});

test('an e-mail in use is told with 409, and leaves nothing half made', async () => {
  const person = someone();
  await api.as().auth.register({ body: person });
  const again = { ...person, email: person.email.toUpperCase(), organizationName: 'Second' };
  expect(await refusal(api.as().auth.register({ body: again }))).toMatchObject({
    status: 409,
    reason: 'email-taken',
    errors: [{ path: 'body.email' }],
  });
  const root = await world.connect('superuser');
  const { rowCount } = await root.query(
    "select from organizations.organizations where name = 'Second'",
  );
  expect(rowCount).toBe(0);
});
