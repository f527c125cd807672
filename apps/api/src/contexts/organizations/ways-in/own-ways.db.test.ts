import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aPasskeyDevice } from '#fixtures/identity/passkeys';
import { anApi, type TestApi } from '#test/an-api';
import { anHttpRecorder, type HttpRecorder } from '#test/an-http-recorder';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner, type bearing, refusal } from '../sign-in/sign-in.fixtures.ts';

const minute = 60_000;
const botToken = '42:the-token-of-the-bot';

let world: World;
let company: HttpRecorder;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  company = await anHttpRecorder();
  const config = {
    texts: { sms: { url: company.url, from: 'CoachMe' }, whatsapp: null },
    telegram: { bot: 'NorthsideBot', token: botToken },
  };
  api = await anApi(world, { usesRealMembers: true, config, modules: contextModules });
});
afterAll(async () => {
  await api.end();
  await company.end();
  await world.end();
});

/** The code in the newest message to a number. */
async function codeSentTo(number: string): Promise<string> {
  const sent = () =>
    company.received
      .map(({ body }) => new URLSearchParams(body))
      .findLast((form) => form.get('To') === number);
  await expect.poll(sent).toBeDefined();
  return /\d{6}/.exec(sent()?.get('Body') ?? '')?.[0] ?? '';
}

/** What Telegram's widget would hand over. */
function telegram(id: string, botsToken = botToken) {
  const seconds = String(world.clock.now().getTime() / 1000);
  const fields = { auth_date: seconds, first_name: 'Amina', id, username: 'amina' };
  const lines = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const key = createHash('sha256').update(botsToken).digest();
  const hash = createHmac('sha256', key).update(lines.join('\n')).digest('hex');
  return { ...fields, hash };
}

const waysOf = async (headers: ReturnType<typeof bearing>) =>
  (await api.as().waysIn.listMyWays({ query: {} }, headers)).items;

test('what is offered is what has its keys', async () => {
  const { items } = await api.as().waysIn.listWays({ query: {} });
  expect(items.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['password', 'email', 'sms', 'telegram']),
  );
  expect(items.map(({ id }) => id)).not.toContain('whatsapp');
});

test('a number becomes a way in by the code that reached it, and signs in from then on', async () => {
  const { bearing: here, session } = await aSignedInOwner(api);
  const body = { channel: 'sms', number: '+254 712 345 678' } as const;
  const { id } = await api.as().waysIn.askCodeForPhone({ body }, here);
  const code = await codeSentTo('+254712345678');
  const other = await aSignedInOwner(api);
  const stolen = api.as().waysIn.linkPhone({ body: { id, code } }, other.bearing);
  expect(await refusal(stolen)).toMatchObject({ reason: 'code-over' });
  await api.as().waysIn.linkPhone({ body: { id, code } }, here);
  expect(await waysOf(here)).toMatchObject([
    { provider: 'password', canBeRemoved: true },
    { provider: 'phone', label: '+254712345678', canBeRemoved: true },
  ]);

  company.received.length = 0;
  const asked = await api.as().waysIn.askCode({
    body: { channel: 'sms', address: '+254712345678' },
  });
  const signIn = { id: asked.id, code: await codeSentTo('+254712345678') };
  const again = await api.as().waysIn.signInByCode({ body: signIn });
  expect(again.user.id).toBe(session.user.id);
});

test('a number of somebody else’s is refused, and one that nothing reaches is said', async () => {
  const { bearing: here } = await aSignedInOwner(api);
  company.received.length = 0;
  const ask = (number: string) =>
    api.as().waysIn.askCodeForPhone({ body: { channel: 'sms', number } }, here);
  const { id } = await ask('+254712345678');
  const code = await codeSentTo('+254712345678');
  expect(await refusal(api.as().waysIn.linkPhone({ body: { id, code } }, here))).toMatchObject({
    status: 409,
    reason: 'way-in-taken',
  });
  expect(await refusal(ask('0712345678'))).toMatchObject({ status: 400, reason: 'phone-number' });
});

test('adding and removing asks for a fresh proof, and the last way stays', async () => {
  const { bearing: here, person } = await aSignedInOwner(api);
  await api.as().waysIn.linkTelegram({ body: telegram('1001') }, here);
  const remove = (wayId: string) => api.as().waysIn.removeWay({ params: { wayId } }, here);
  const [password, linked] = await waysOf(here);
  world.clock.advance(11 * minute);
  expect(await refusal(remove(String(linked?.id)))).toMatchObject({ reason: 'prove-again' });
  expect(
    await refusal(api.as().waysIn.linkTelegram({ body: telegram('1002') }, here)),
  ).toMatchObject({ reason: 'prove-again' });
  await api.as().waysIn.proveAgain({ body: { password: person.password } }, here);
  await remove(String(linked?.id));
  expect(await refusal(remove(String(password?.id)))).toMatchObject({
    status: 409,
    reason: 'last-way-in',
  });
  expect(await waysOf(here)).toMatchObject([{ provider: 'password', canBeRemoved: false }]);
});

test('of two ways removed at once, one stays', async () => {
  const { bearing: here } = await aSignedInOwner(api);
  await api.as().waysIn.linkTelegram({ body: telegram('2001') }, here);
  const ways = await waysOf(here);
  const removed = await Promise.allSettled(
    ways.map(({ id }) => api.as().waysIn.removeWay({ params: { wayId: id } }, here)),
  );
  expect(removed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await waysOf(here)).toHaveLength(1);
});

test('a passkey is a way in too: with it the password may go, and then it must stay', async () => {
  const { bearing: here } = await aSignedInOwner(api);
  const device = aPasskeyDevice(new URL(api.url).origin);
  const asked = await api.as().passkeys.askNewPasskey(undefined, here);
  const body = { ...device.make(asked), name: 'Phone' };
  const { id } = await api.as().passkeys.addPasskey({ body }, here);
  const [password] = await waysOf(here);
  await api.as().waysIn.removeWay({ params: { wayId: String(password?.id) } }, here);
  const removed = api.as().passkeys.removePasskey({ params: { id } }, here);
  expect(await refusal(removed)).toMatchObject({ status: 409, reason: 'last-way-in' });

  expect(await api.as().waysIn.getProvingWays(undefined, here)).toEqual({ ways: ['passkey'] });
  world.clock.advance(11 * minute);
  const passkey = device.sign(await api.as().passkeys.askPasskeyToSignIn());
  await api.as().waysIn.proveAgain({ body: { passkey } }, here);
  await api.as().waysIn.linkTelegram({ body: telegram('4001') }, here);
  expect(await waysOf(here)).toMatchObject([{ provider: 'telegram', canBeRemoved: true }]);
});

test('Telegram signs in whom it was linked to, by its own fresh signature only', async () => {
  const { bearing: here, session } = await aSignedInOwner(api);
  const enter = (body: ReturnType<typeof telegram>) => api.as().waysIn.signInByTelegram({ body });
  expect(await refusal(enter(telegram('3001')))).toMatchObject({ reason: 'way-not-linked' });
  await api.as().waysIn.linkTelegram({ body: telegram('3001') }, here);
  const signed = telegram('3001');
  expect((await enter(signed)).user.id).toBe(session.user.id);
  for (const wrong of [
    { ...signed, id: '3002' },
    { ...signed, first_name: 'Mallory' },
    telegram('3001', 'another-bot'),
  ]) {
    expect(await refusal(enter(wrong))).toMatchObject({ status: 401, reason: 'code-over' });
  }
  world.clock.advance(6 * minute);
  expect(await refusal(enter(signed))).toMatchObject({ status: 401, reason: 'code-over' });
});

test('a code by mail proves again who has no password at hand', async () => {
  const { bearing: here } = await aSignedInOwner(api);
  const { id } = await api.as().waysIn.askCodeToProve(undefined, here);
  const wrong = api.as().waysIn.proveAgain({ body: { id, code: '000000' } }, here);
  expect(await refusal(wrong)).toMatchObject({ status: 401, reason: 'code-over' });
});
