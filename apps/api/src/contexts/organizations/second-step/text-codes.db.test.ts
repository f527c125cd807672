import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { secondStepOf } from '#fixtures/identity/second-factor/second-factor';
import { anApi, type TestApi } from '#test/an-api';
import { anHttpRecorder, type HttpRecorder } from '#test/an-http-recorder';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner, bearing, refusal } from '../sign-in/sign-in.fixtures.ts';

const minute = 60_000;

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

/** The code that `ask` has sent to a phone, and its key. */
async function texted(ask: () => Promise<{ readonly id: string }>) {
  company.received.length = 0;
  const { id } = await ask();
  const text = () => new URLSearchParams(company.received.at(-1)?.body).get('Body');
  await expect.poll(text).toMatch(/\d{6}/);
  return { id, code: /\d{6}/.exec(text() ?? '')?.[0] ?? '' };
}

let people = 0;

/** Somebody whose phone is their second factor. */
async function withTextFactor() {
  const { person, session } = await aSignedInOwner(api);
  people += 1;
  const number = `+25471234${String(5000 + people)}`;
  const body = { channel: 'sms', number } as const;
  const here = bearing(session);
  const key = await texted(() => api.as().textFactor.beginTextFactor({ body }, here));
  const { recoveryCodes } = await api.as().textFactor.confirmTextFactor({ body: key }, here);
  return { person, session, number, recoveryCodes, here };
}

const login = ({ email, password }: { readonly email: string; readonly password: string }) =>
  api.as().auth.login({ body: { email, password } });
const ask = (ticket: string) =>
  texted(() => api.as().textFactor.askTextForSecondStep({ body: { ticket } }));
const prove = (ticket: string, text: { id: string; code: string }) =>
  api.as().secondFactor.proveSecondStep({ body: { ticket, proof: { text } } });

test('a code to the phone is the second step, once and within ten minutes', async () => {
  const { person, session, recoveryCodes } = await withTextFactor();
  expect(recoveryCodes).toHaveLength(10);
  const { ticket, ways } = secondStepOf(await refusal(login(person)));
  expect(ways).toEqual(['text', 'recovery-code']);
  const key = await ask(ticket);
  const wrong = { ...key, code: key.code === '000000' ? '000001' : '000000' };
  expect(await refusal(prove(ticket, wrong))).toMatchObject({ reason: 'wrong-second-step' });
  expect((await prove(ticket, key)).user.id).toBe(session.user.id);

  const next = secondStepOf(await refusal(login(person))).ticket;
  expect(await refusal(prove(next, key))).toMatchObject({ reason: 'wrong-second-step' });
  const late = await ask(next);
  world.clock.advance(11 * minute);
  expect(await refusal(prove(next, late))).toMatchObject({ reason: 'second-step-over' });
});

test('a code of somebody else’s second step opens nothing', async () => {
  const one = await withTextFactor();
  const other = await withTextFactor();
  const mine = secondStepOf(await refusal(login(one.person))).ticket;
  const theirs = secondStepOf(await refusal(login(other.person))).ticket;
  const key = await ask(theirs);
  expect(await refusal(prove(mine, key))).toMatchObject({ reason: 'wrong-second-step' });
});

test('who came in by their phone has to prove another thing', async () => {
  const { number, here } = await withTextFactor();
  const body = { channel: 'sms', number } as const;
  const link = await texted(() => api.as().waysIn.askCodeForPhone({ body }, here));
  await api.as().waysIn.linkPhone({ body: link }, here);
  const key = await texted(() =>
    api.as().waysIn.askCode({ body: { channel: 'sms', address: number } }),
  );
  const { ways, ticket } = secondStepOf(await refusal(api.as().waysIn.signInByCode({ body: key })));
  expect(ways).toEqual(['recovery-code']);
  const asked = api.as().textFactor.askTextForSecondStep({ body: { ticket } });
  expect(await refusal(asked)).toMatchObject({ status: 409, reason: 'no-phone' });
});

test('it satisfies who asks for a second factor; removing it takes its recovery codes along', async () => {
  const { person, here } = await withTextFactor();
  expect(await api.as().secondFactor.getSecondFactors(undefined, here)).toMatchObject({
    totp: null,
    text: { channel: 'sms', numberEnd: expect.stringMatching(/^\d{3}$/) },
    recoveryCodesLeft: 10,
    isMissing: false,
  });
  const body = { secondFactorRoles: ['owner' as const] };
  await api.as().signInPolicy.changeSignInPolicy({ body }, here);
  await api.as().textFactor.removeTextFactor(undefined, here);
  // As long as an actor may be remembered.
  world.clock.advance(5_000);
  expect(await api.as().secondFactor.getSecondFactors(undefined, here)).toMatchObject({
    text: null,
    recoveryCodesLeft: 0,
    isMissing: true,
  });
  expect(bearing(await login(person)).headers.authorization).toMatch(/^Bearer /);
});

test('setting up and removing ask for a fresh proof', async () => {
  const { session } = await aSignedInOwner(api);
  const here = bearing(session);
  world.clock.advance(11 * minute);
  const body = { channel: 'sms', number: '+254712346000' } as const;
  for (const change of [
    api.as().textFactor.beginTextFactor({ body }, here),
    api.as().textFactor.removeTextFactor(undefined, here),
  ]) {
    expect(await refusal(change)).toMatchObject({ status: 403, reason: 'prove-again' });
  }
});
