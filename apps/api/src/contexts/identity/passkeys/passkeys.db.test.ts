import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPasskeyDevice } from '#fixtures/identity/passkeys';
import { aSignedInOwner, bearing, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { secondStepOf } from '../second-factor/second-factor.fixtures.ts';

const origin = 'https://coach.example.test';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true, config: { publicUrl: origin } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

type Device = ReturnType<typeof aPasskeyDevice>;

async function add(session: SessionAnswer, device: Device, name = 'Phone') {
  const asked = await api.as().passkeys.askNewPasskey(undefined, bearing(session));
  const body = { ...device.make(asked), name };
  return { body, kept: await api.as().passkeys.addPasskey({ body }, bearing(session)) };
}

/** Somebody with a passkey on a device. */
async function withPasskey() {
  const { person, session } = await aSignedInOwner(api);
  const device = aPasskeyDevice(origin);
  const { body, kept } = await add(session, device);
  return { person, session, device, body, kept };
}

const signIn = (body: ReturnType<Device['sign']>) => api.as().passkeys.signInWithPasskey({ body });
const ask = () => api.as().passkeys.askPasskeyToSignIn();
const notKnown = { status: 401, reason: 'passkey-not-known' };

test('a passkey signs in by itself, without a second step', async () => {
  const { session, device, kept } = await withPasskey();
  expect(kept).toMatchObject({ name: 'Phone', isSynced: true, lastUsedAt: null });
  const again = await signIn(device.sign(await ask()));
  expect(again.user.id).toBe(session.user.id);
  const { items } = await api.as().passkeys.listPasskeys({ query: {} }, bearing(again));
  expect(items).toMatchObject([{ id: kept.id, lastUsedAt: expect.any(String) }]);
});

test('after the password it is the second step', async () => {
  const { person, session, device } = await withPasskey();
  const refused = await refusal(
    api.as().auth.login({ body: { email: person.email, password: person.password } }),
  );
  const { ticket, ways } = secondStepOf(refused);
  expect(ways).toEqual(['passkey']);
  const asked = await api.as().secondFactor.askPasskeyForSecondStep({ body: { ticket } });
  const proof = { passkey: device.sign(asked) };
  const again = await api.as().secondFactor.proveSecondStep({ body: { ticket, proof } });
  expect(again.user.id).toBe(session.user.id);
});

test('a signature is good once, for its own question, within five minutes', async () => {
  const { device } = await withPasskey();
  const signed = device.sign(await ask());
  await signIn(signed);
  expect(await refusal(signIn(signed))).toMatchObject(notKnown);
  const other = await ask();
  expect(
    await refusal(signIn({ ...device.sign(await ask()), challengeId: other.challengeId })),
  ).toMatchObject(notKnown);
  const late = device.sign(await ask());
  world.clock.advance(5 * 60_000);
  expect(await refusal(signIn(late))).toMatchObject(notKnown);
});

test('another site, a device that did not look, a copy and a stranger’s key are answered alike', async () => {
  const { session, device } = await withPasskey();
  const elsewhere = aPasskeyDevice('https://coach.example.evil');
  await refusal(add(session, elsewhere));
  const cases = [
    elsewhere.sign(await ask()),
    device.sign(await ask(), { isVerified: false }),
    aPasskeyDevice(origin).sign(await ask()),
  ];
  await signIn(device.sign(await ask()));
  device.turnBack(1);
  cases.push(device.sign(await ask()));
  for (const body of cases) expect(await refusal(signIn(body))).toMatchObject(notKnown);
});

test('a passkey made for another site or another person’s question is not kept', async () => {
  const { session } = await aSignedInOwner(api);
  const stranger = await aSignedInOwner(api);
  const theirs = await api.as().passkeys.askNewPasskey(undefined, stranger.bearing);
  const keep = (body: ReturnType<Device['make']>) =>
    refusal(api.as().passkeys.addPasskey({ body: { ...body, name: 'Phone' } }, bearing(session)));
  expect(await keep(aPasskeyDevice(origin).make(theirs))).toMatchObject({
    reason: 'passkey-not-made',
  });
  const mine = await api.as().passkeys.askNewPasskey(undefined, bearing(session));
  expect(await keep(aPasskeyDevice('https://coach.example.evil').make(mine))).toMatchObject({
    reason: 'passkey-not-made',
  });
});

test('kept twice it is the same passkey; renamed and removed only by its person', async () => {
  const { session, body, kept, device } = await withPasskey();
  const stranger = await aSignedInOwner(api);
  expect(await api.as().passkeys.addPasskey({ body }, bearing(session))).toEqual(kept);
  const rename = (as: ReturnType<typeof bearing>) =>
    api.as().passkeys.renamePasskey({ params: { id: kept.id }, body: { name: 'Old phone' } }, as);
  expect(await refusal(rename(stranger.bearing))).toMatchObject({ status: 404 });
  expect(await rename(bearing(session))).toMatchObject({ name: 'Old phone' });
  const remove = (as: ReturnType<typeof bearing>) =>
    api.as().passkeys.removePasskey({ params: { id: kept.id } }, as);
  expect(await refusal(remove(stranger.bearing))).toMatchObject({ status: 404 });
  await remove(bearing(session));
  expect(await refusal(signIn(device.sign(await ask())))).toMatchObject(notKnown);
});

test('what is not a passkey’s answer is named as that', async () => {
  const { challengeId } = await ask();
  const body = { challengeId, response: { id: 'x' } };
  expect(await refusal(api.as().passkeys.signInWithPasskey({ body }))).toMatchObject({
    status: 400,
    reason: 'not-a-passkey-answer',
  });
});
