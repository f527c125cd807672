import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { anApi, type TestApi } from '#test/an-api';
import { anHttpRecorder, type HttpRecorder } from '#test/an-http-recorder';
import { aWorld, type World } from '#test/world';
import { mailTo, tokenIn } from '../ways-in/ways-in.fixtures.ts';
import { bearing, refusal, someone } from './sign-in.fixtures.ts';

let world: World;
let company: HttpRecorder;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  company = await anHttpRecorder();
  const texts = { sms: { url: company.url, from: 'CoachMe' }, whatsapp: null };
  api = await anApi(world, { usesRealMembers: true, config: { texts }, modules: contextModules });
});
afterAll(async () => {
  await api.end();
  await company.end();
  await world.end();
});

/** Asks for a code and reads what reached the phone. */
async function asked(number: string) {
  company.received.length = 0;
  const body = { channel: 'sms', number, locale: 'sw' } as const;
  const { id } = await api.as().registerByPhone.askCodeToRegister({ body });
  const text = () => new URLSearchParams(company.received.at(-1)?.body).get('Body');
  await expect.poll(text).toMatch(/\d{6}/);
  return { id, code: /\d{6}/.exec(text() ?? '')?.[0] ?? '' };
}

/** Who registers, without a password. */
function newcomer() {
  const { password: _, ...about } = someone();
  return about;
}

test('a number makes an account without a password, and signs in from then on', async () => {
  const about = newcomer();
  const key = await asked('+254712345678');
  const body = { ...about, ...key };
  const session = await api.as().registerByPhone.registerByPhone({ body });
  expect(session).toMatchObject({
    user: { email: about.email },
    organization: { kind: 'practice' },
  });
  const { items } = await api.as().waysIn.listMyWays({ query: {} }, bearing(session));
  expect(items).toMatchObject([{ provider: 'phone', label: '+254712345678', canBeRemoved: false }]);
  expect(await api.as().waysIn.getProvingWays(undefined, bearing(session))).toEqual({
    ways: ['phone'],
  });
  const twice = api.as().registerByPhone.registerByPhone({ body: { ...newcomer(), ...key } });
  expect(await refusal(twice)).toMatchObject({ status: 401, reason: 'code-over' });
});

test('who trains by themself needs no more than a phone, and is their own client at once', async () => {
  const { email: _, ...about } = newcomer();
  const key = await asked('+254712345677');
  const body = { ...about, ...key, kind: 'personal' as const };
  const session = await api.as().registerByPhone.registerByPhone({ body });
  expect(session.organization.kind).toBe('personal');
  const client = await api.as().clients.getMyClient(undefined, bearing(session));
  expect(client).toMatchObject({ userId: session.user.id, coach: null });
});

test('a number of somebody’s makes no second account, and whoever has it is told', async () => {
  const key = await asked('+254712345678');
  const again = api.as().registerByPhone.registerByPhone({ body: { ...newcomer(), ...key } });
  expect(await refusal(again)).toMatchObject({ status: 409, reason: 'way-in-taken' });
});

test('an address that is taken uses no code up; a wrong code makes nothing', async () => {
  const about = newcomer();
  const key = await asked('+254712345679');
  const send = (body: typeof about & typeof key) =>
    api.as().registerByPhone.registerByPhone({ body });
  const wrong = { ...key, code: key.code === '000000' ? '000001' : '000000' };
  expect(await refusal(send({ ...about, ...wrong }))).toMatchObject({ reason: 'code-over' });
  const owner = await api.as().auth.register({ body: someone() });
  const { email } = owner.user;
  expect(await refusal(send({ ...about, email, ...key }))).toMatchObject({ reason: 'email-taken' });
  const session = await send({ ...about, ...key });
  expect(session.user).toMatchObject({ email: about.email, emailVerified: false });
});

test('a code to register is none to sign in, and the other way round', async () => {
  const { id, code } = await asked('+254712345680');
  const signIn = api.as().waysIn.signInByCode({ body: { id, code } });
  expect(await refusal(signIn)).toMatchObject({ status: 401, reason: 'code-over' });
});

test('a phone alone is an account: it gets in again, proves itself, keeps its last way, and takes an address later', async () => {
  const { email: _, ...about } = newcomer();
  const number = '+254712345690';
  const session = await api
    .as()
    .registerByPhone.registerByPhone({ body: { ...about, ...(await asked(number)) } });
  expect(session.user).toMatchObject({ email: '', emailVerified: false });
  company.received.length = 0;
  const wanted = { channel: 'sms', address: number } as const;
  const { id } = await api.as().waysIn.askCode({ body: wanted });
  const text = () => new URLSearchParams(company.received.at(-1)?.body).get('Body') ?? '';
  await expect.poll(text).toMatch(/\d{6}/);
  const code = /\d{6}/.exec(text())?.[0] ?? '';
  const again = await api.as().waysIn.signInByCode({ body: { id, code } });
  expect(again.user.id).toBe(session.user.id);
  const as = bearing(again);
  const { items } = await api.as().waysIn.listMyWays({ query: {} }, as);
  expect(items).toMatchObject([{ provider: 'phone', canBeRemoved: false }]);
  const params = { wayId: String(items[0]?.id) };
  expect(await refusal(api.as().waysIn.removeWay({ params }, as))).toMatchObject({
    reason: 'last-way-in',
  });
  const password = { password: 'a-long-enough-password' };
  const setPassword = api.as().password.changePassword({ body: password }, as);
  expect(await refusal(setPassword)).toMatchObject({ status: 409, reason: 'email-first' });
  expect(await refusal(api.as().waysIn.askCodeToProve(undefined, as))).toMatchObject({
    status: 409,
    reason: 'no-email',
  });
  const other = await api
    .as()
    .registerByPhone.registerByPhone({ body: { ...about, ...(await asked('+254712345691')) } });
  expect(other.user.id).not.toBe(session.user.id);
  const email = newcomer().email;
  await api.as().password.changeEmail({ body: { email } }, as);
  // The process itself mails it, in its own time.
  const link = () => mailTo(world, email, /./).then(tokenIn, () => '');
  await expect.poll(link).not.toBe('');
  const token = await link();
  await api.as().password.confirmEmail({ body: { token } });
  const me = await api.as().auth.me(undefined, as);
  expect(me.user).toMatchObject({ email, emailVerified: true });
});
