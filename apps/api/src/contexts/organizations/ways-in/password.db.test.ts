import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner, bearing, refusal } from '../sign-in/sign-in.fixtures.ts';
import { mailsTo, mailTo, tokenIn } from './ways-in.fixtures.ts';

const minute = 60_000;
const better = 'a better password than before';
const over = { status: 401, reason: 'code-over' };

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true, config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const forgot = (email: string) => api.as().password.forgotPassword({ body: { email } });
const reset = (token: string, password = better) =>
  api.as().password.resetPassword({ body: { token, password } });
const login = (email: string, password: string) =>
  api.as().auth.login({ body: { email, password } });
const me = (headers: ReturnType<typeof bearing>) => api.as().auth.me(undefined, headers);

/** Registered, and their address proven by the link in the mail. */
async function aVerifiedOwner() {
  const owner = await aSignedInOwner(api);
  const mail = await mailTo(world, owner.person.email, /Confirm your email/);
  await api.as().password.verifyEmail({ body: { token: tokenIn(mail) } });
  return owner;
}

async function aResetToken(email: string): Promise<string> {
  await forgot(email);
  return tokenIn(await mailTo(world, email, /Choose a new password/));
}

test('who registers is not proven until the link in their mailbox was opened', async () => {
  const { person, session, bearing } = await aSignedInOwner(api);
  expect(session.user.emailVerified).toBe(false);
  const token = tokenIn(await mailTo(world, person.email, /Confirm your email/));
  await api.as().password.verifyEmail({ body: { token } });
  expect((await me(bearing)).user.emailVerified).toBe(true);
  expect(await refusal(api.as().password.verifyEmail({ body: { token } }))).toMatchObject(over);
  // Nothing more to send.
  const before = (await mailsTo(world, person.email)).length;
  await api.as().password.askToVerifyEmail(undefined, bearing);
  expect(await mailsTo(world, person.email)).toHaveLength(before);
});

test('a new password by mail ends every session, and signs in here', async () => {
  const { person, bearing: old } = await aVerifiedOwner();
  const session = await reset(await aResetToken(person.email));
  expect(await refusal(me(old))).toMatchObject({ status: 401 });
  expect((await me(bearing(session))).user.email).toBe(person.email);
  expect(await refusal(login(person.email, person.password))).toMatchObject({ status: 401 });
  await login(person.email, better);
  await mailTo(world, person.email, /Your password was changed/);
});

test('of fifty who use one link to a new password, exactly one succeeds', async () => {
  const { person } = await aVerifiedOwner();
  const token = await aResetToken(person.email);
  const settled = await Promise.allSettled(Array.from({ length: 50 }, () => reset(token)));
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a link is over after half an hour, and when a newer one was asked for', async () => {
  const { person } = await aVerifiedOwner();
  const first = await aResetToken(person.email);
  const second = await aResetToken(person.email);
  expect(await refusal(reset(first))).toMatchObject(over);
  world.clock.advance(30 * minute);
  expect(await refusal(reset(second))).toMatchObject(over);
});

test('a password that is refused does not use the link up', async () => {
  const { person } = await aVerifiedOwner();
  const token = await aResetToken(person.email);
  expect(await refusal(reset(token, 'qwertyuiop'))).toMatchObject({
    status: 400,
    reason: 'password-common',
    errors: [{ path: 'body.password' }],
  });
  await reset(token);
});

test('the current password changes it, and signs every other device out', async () => {
  const { person, bearing: here } = await aVerifiedOwner();
  const there = bearing(await login(person.email, person.password));
  const change = (body: { currentPassword?: string; password: string }) =>
    api.as().password.changePassword({ body }, here);
  expect(await refusal(change({ password: better }))).toMatchObject({
    status: 400,
    reason: 'current-password-needed',
  });
  expect(
    await refusal(change({ currentPassword: 'not the password', password: better })),
  ).toMatchObject({ status: 401, reason: 'wrong-credentials' });
  await change({ currentPassword: person.password, password: better });
  await me(here);
  expect(await refusal(me(there))).toMatchObject({ status: 401 });
  await login(person.email, better);
});

test('a common password opens no account', async () => {
  const { person } = await aSignedInOwner(api);
  const body = { ...person, email: 'new@example.test', password: 'password123' };
  expect(await refusal(api.as().auth.register({ body }))).toMatchObject({
    status: 400,
    reason: 'password-common',
  });
});

test('an address moves only after a fresh proof and by the link mailed to the new one; the old one is told', async () => {
  const { person, bearing: here } = await aVerifiedOwner();
  const email = `moved-${person.email}`;
  const move = () => api.as().password.changeEmail({ body: { email } }, here);
  world.clock.advance(11 * minute);
  expect(await refusal(move())).toMatchObject({ status: 403, reason: 'prove-again' });
  await api.as().waysIn.proveAgain({ body: { password: person.password } }, here);
  await move();
  expect((await me(here)).user.email).toBe(person.email);
  const token = tokenIn(await mailTo(world, email, /Confirm your new address/));
  await api.as().password.confirmEmail({ body: { token } });
  expect((await me(here)).user.email).toBe(email);
  const { items } = await api.as().organizations.listMembers({ query: {} }, here);
  expect(items.map((member) => member.email)).toEqual([email]);
  await mailTo(world, person.email, /Your address was changed/);
  await login(email, person.password);
});

test('an address that somebody else has meanwhile is refused, and nothing moves', async () => {
  const { bearing: here, person } = await aVerifiedOwner();
  const other = await aVerifiedOwner();
  await api.as().password.changeEmail({ body: { email: other.person.email } }, here);
  const token = tokenIn(await mailTo(world, other.person.email, /Confirm your new address/));
  expect(await refusal(api.as().password.confirmEmail({ body: { token } }))).toMatchObject({
    status: 409,
    reason: 'email-taken',
  });
  expect((await me(here)).user.email).toBe(person.email);
});

test('a hash of an older cost is renewed at sign-in', async () => {
  const { person, session } = await aSignedInOwner(api);
  const root = await world.connect('superuser');
  // Of `train-hard-demo`, at 8 MiB and one pass.
  const { argon2Sync } = await import('node:crypto');
  const nonce = Buffer.alloc(16, 7);
  const tag = argon2Sync('argon2id', {
    ...{ message: person.password, nonce, memory: 8192 },
    ...{ passes: 1, parallelism: 1, tagLength: 32 },
  });
  const old = `$argon2id$v=19$m=8192,t=1,p=1$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
  const stored = async () => {
    const { rows } = await root.query('select password from identity.accounts where user_id = $1', [
      session.user.id,
    ]);
    return rows[0].password;
  };
  await root.query('update identity.accounts set password = $1 where user_id = $2', [
    old,
    session.user.id,
  ]);
  await login(person.email, person.password);
  expect(await stored()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await login(person.email, person.password);
});
