import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner, bearing, refusal, someone } from './sign-in.fixtures.ts';

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

test('registering makes account, organization and owner, and signs in', async () => {
  const person = { ...someone(), email: 'Amina@Example.test' };
  const answer = await api.as().auth.register({ body: person });
  expect(answer).toMatchObject({
    expiresIn: 900,
    user: { email: 'amina@example.test', locale: 'en', timeZone: 'Africa/Nairobi' },
    organization: { name: 'Northside Strength', kind: 'practice', roles: ['owner', 'coach'] },
  });
  const mine = await api.as().auth.me(undefined, bearing(answer));
  expect(mine).toMatchObject({
    organization: answer.organization,
    organizations: [answer.organization],
    clientId: null,
  });
  expect(mine.permissions).toContain('client:view_all_gym');
});

test('an e-mail in use is told with 409, and leaves nothing half made', async () => {
  const { person } = await aSignedInOwner(api);
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

test('a person signs in whatever the case of the address, and is known by the token', async () => {
  const { person, session } = await aSignedInOwner(api);
  const body = { email: person.email.toUpperCase(), password: person.password };
  const again = await api.as().auth.login({ body });
  expect(again).toMatchObject({ user: session.user, organization: session.organization });
  expect((await api.as().auth.me(undefined, bearing(again))).user).toEqual(session.user);
});

test('an unknown account and a wrong password are answered alike', async () => {
  const { person } = await aSignedInOwner(api);
  const login = (body: { email: string; password: string }) =>
    refusal(api.as().auth.login({ body }));
  const wrong = await login({ email: person.email, password: 'not the password' });
  const unknown = await login({ email: 'nobody@example.test', password: 'not the password' });
  expect(wrong).toMatchObject({ status: 401, reason: 'wrong-credentials' });
  expect({ ...unknown, requestId: '' }).toEqual({ ...wrong, requestId: '' });
});

test('an unknown account costs as much work as a wrong password', async () => {
  // Work of this process, not time: what else the machine does is no part of it.
  const spent = () => process.cpuUsage().user + process.cpuUsage().system;
  const worked = async (email: string) => {
    const begun = spent();
    await refusal(api.as().auth.login({ body: { email, password: 'not the password' } }));
    return spent() - begun;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    known.push(await worked((await aSignedInOwner(api)).person.email));
    unknown.push(await worked(`nobody${round}@example.test`));
  }
  // The fastest of each, since whatever else runs only adds; without the hash it would be a tenth.
  const ratio = Math.min(...unknown) / Math.min(...known);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});

test('after five wrong passwords the account waits at this address, right password or not', async () => {
  const { person } = await aSignedInOwner(api);
  const login = (password: string) =>
    api.as().auth.login({ body: { email: person.email, password } });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect(await refusal(login('not the password'))).toMatchObject({ status: 401 });
  }
  expect(await refusal(login(person.password))).toMatchObject({
    status: 429,
    reason: 'too-many-failures',
  });
  const raw = await api.fetch('/api/v1/auth/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client': 'mobile' },
    body: JSON.stringify({ email: person.email, password: person.password }),
  });
  expect(Number(raw.headers.get('retry-after'))).toBeGreaterThan(800);
});

test('a right password takes back the wrong ones before it', async () => {
  const { person } = await aSignedInOwner(api);
  const login = (password: string) =>
    api.as().auth.login({ body: { email: person.email, password } });
  for (let attempt = 0; attempt < 8; attempt += 1) {
    if (attempt === 4) await login(person.password);
    expect(await refusal(login('not the password'))).toMatchObject({ status: 401 });
  }
});

test('browsers get cookies per surface and no token in the body', async () => {
  const response = await api.fetch('/api/v1/auth/register', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client': 'app' },
    body: JSON.stringify(someone()),
  });
  expect(response.status).toBe(201);
  expect(Object.keys(Object(await response.json()))).toEqual(['expiresIn', 'user', 'organization']);
  const cookies = response.headers.getSetCookie();
  expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
    'coachme_app_access',
    'coachme_app_refresh',
    'coachme_device',
  ]);
  expect(cookies.every((cookie) => cookie.includes('HttpOnly'))).toBe(true);

  const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
  const asked = (surface: string) =>
    api.fetch('/api/v1/auth/me', { headers: { cookie, 'x-client': surface } });
  expect((await asked('app')).status).toBe(200);
  expect((await asked('web')).status).toBe(401);
});

test('signing out ends the session for both tokens at once', async () => {
  const { session, bearing } = await aSignedInOwner(api);
  await api.as().auth.logout({ body: { refreshToken: session.refreshToken } }, bearing);
  expect(await refusal(api.as().auth.me(undefined, bearing))).toMatchObject({ status: 401 });
  const { refreshToken } = session;
  expect(await refusal(api.as().auth.refresh({ body: { refreshToken } }))).toMatchObject({
    status: 401,
  });
});

test('a person changes name and language, and lists show the new name', async () => {
  const { bearing } = await aSignedInOwner(api);
  const body = { name: 'Amina Otieno', locale: 'ar', weightUnit: 'lb' } as const;
  expect(await api.as().auth.changeMe({ body }, bearing)).toMatchObject(body);
  expect((await api.as().auth.me(undefined, bearing)).user).toMatchObject(body);
  const { items } = await api.as().organizations.listMembers({ query: {} }, bearing);
  expect(items.map(({ name }) => name)).toEqual(['Amina Otieno']);
});

test('the public keys are public, and hold no private part', async () => {
  const { keys } = await api.as().auth.keys();
  expect(keys).toMatchObject([{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA' }]);
  expect(keys[0]).not.toHaveProperty('d');
});
