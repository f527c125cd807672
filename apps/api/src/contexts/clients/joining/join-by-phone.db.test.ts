import type { JoinByPhone } from '@coachme/contracts/joining.contract';
import type { Invite } from '@coachme/contracts/organizations.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aSignedInOwner, bearing, refusal, someone } from '#fixtures/organizations/sign-in/sign-in';
import { mailTo, proofIn } from '#fixtures/organizations/ways-in/ways-in';
import { anApi, type TestApi } from '#test/an-api';
import { anHttpRecorder, type HttpRecorder } from '#test/an-http-recorder';
import { aWorld, type World } from '#test/world';

let world: World;
let company: HttpRecorder;
let api: TestApi;
let coach: Awaited<ReturnType<typeof aSignedInOwner>>;
beforeAll(async () => {
  world = await aWorld();
  company = await anHttpRecorder();
  const texts = { sms: { url: company.url, from: 'CoachMe' }, whatsapp: null };
  api = await anApi(world, { usesRealMembers: true, config: { texts }, modules: contextModules });
  coach = await aSignedInOwner(api);
});
afterAll(async () => {
  await api.end();
  await company.end();
  await world.end();
});

const invite = (body: Invite = { role: 'client' }) =>
  api.as().invitations.invite({ body }, coach.bearing);

/** Asks for a code and reads what reached the phone. */
async function asked(number: string) {
  company.received.length = 0;
  const { id } = await api
    .as()
    .registerByPhone.askCodeToRegister({ body: { channel: 'sms', number } });
  const text = () => new URLSearchParams(company.received.at(-1)?.body).get('Body') ?? '';
  await expect.poll(text).toMatch(/\d{6}/);
  return { id, code: /\d{6}/.exec(text())?.[0] ?? '' };
}

/** What proves the address, in the mail of its invitation; the process itself mails it, in its own time. */
async function mailProofFor(address: string): Promise<string> {
  const proof = () => mailTo(world, address, /Northside/).then(proofIn, () => '');
  await expect.poll(proof).not.toBe('');
  return proof();
}

async function join(token: string, number: string, changes: Partial<JoinByPhone> = {}) {
  const key = await asked(number);
  const body = { ...key, token, name: 'Neema', timeZone: 'Africa/Nairobi', ...changes };
  return api.as().joining.joinByPhone({ body });
}

test('a number alone joins as a client, and joins another practice with the account it made', async () => {
  const number = '+254712000001';
  const session = await join((await invite()).token, number, { scopes: ['training'] });
  expect(session).toMatchObject({
    user: { name: 'Neema', email: '', emailVerified: false },
    organization: { id: coach.session.organization.id, roles: ['client'] },
  });
  const as = bearing(session);
  expect(await api.as().clients.getMyClient(undefined, as)).toMatchObject({
    userId: session.user.id,
    coach: { userId: coach.session.user.id },
  });
  const { items } = await api.as().waysIn.listMyWays({ query: {} }, as);
  expect(items).toMatchObject([{ provider: 'phone', label: number }]);

  const other = await aSignedInOwner(api);
  const { token } = await api.as().invitations.invite({ body: { role: 'client' } }, other.bearing);
  const again = await join(token, number, { name: 'Somebody else' });
  expect(again).toMatchObject({
    user: { id: session.user.id, name: 'Neema' },
    organization: { id: other.session.organization.id },
  });
});

test('a wrong code joins nobody and leaves the invitation; who belongs already uses none up', async () => {
  const { token } = await invite();
  const wrong = join(token, '+254712000002', { code: 'no code' });
  expect(await refusal(wrong)).toMatchObject({ status: 401, reason: 'code-over' });
  await join(token, '+254712000002');
  const more = await invite();
  const twice = join(more.token, '+254712000002');
  expect(await refusal(twice)).toMatchObject({ status: 409, reason: 'already-member' });
  const face = await api.as().invitations.getInvitationByToken({ params: { token: more.token } });
  expect(face.state).toBe('active');
  const used = join(token, '+254712000003');
  expect(await refusal(used)).toMatchObject({ status: 409, reason: 'invitation-consumed' });
});

test('an invitation for one address wants its mail, whoever has the number', async () => {
  const { email } = someone();
  const { token } = await invite({ role: 'client', email });
  const number = '+254712000004';
  expect(await refusal(join(token, number))).toMatchObject({ status: 404, reason: 'invitation' });
  expect(await refusal(join(token, number, { email }))).toMatchObject({
    status: 403,
    reason: 'email-unproven',
  });
  const mailProof = await mailProofFor(email);
  const of = await join((await invite()).token, number, { email: someone().email });
  expect(of.user.email).not.toBe('');
  // The number is somebody's whose address is another.
  expect(await refusal(join(token, number, { email, mailProof }))).toMatchObject({
    status: 404,
    reason: 'invitation',
  });
  const session = await join(token, '+254712000005', { email, mailProof });
  expect(session.user).toMatchObject({ email, emailVerified: true });
});

test('who has a number only and reads the mail of an invitation has its address from then on', async () => {
  const number = '+254712000006';
  const session = await join((await invite()).token, number);
  const { email } = someone();
  const other = await aSignedInOwner(api);
  const { token } = await api
    .as()
    .invitations.invite({ body: { role: 'client', email } }, other.bearing);
  const mailProof = await mailProofFor(email);
  const joined = await join(token, number, { email, mailProof });
  expect(joined.user).toMatchObject({ id: session.user.id, email, emailVerified: true });
});

test('an address of somebody else is refused, and makes nothing', async () => {
  const { token } = await invite();
  const { email } = coach.person;
  const number = '+254712000007';
  expect(await refusal(join(token, number, { email }))).toMatchObject({ reason: 'email-taken' });
  const session = await join(token, number);
  expect(session.user.email).toBe('');
});

test('who is signed in joins as themself, without a password, and goes on there', async () => {
  const other = await aSignedInOwner(api);
  const { token } = await invite();
  const body = { token, scopes: ['training' as const] };
  const session = await api.as().joining.joinAsMyself({ body }, other.bearing);
  expect(session).toMatchObject({
    user: { id: other.session.user.id },
    organization: { id: coach.session.organization.id, roles: ['client'] },
  });
  const me = await api.as().auth.me(undefined, bearing(session));
  expect(me.organizations).toHaveLength(2);
  const { refreshToken } = session;
  const renewed = await api.as().auth.refresh({ body: { refreshToken } });
  expect(renewed.organization.id).toBe(coach.session.organization.id);
  const again = api.as().joining.joinAsMyself({ body: { token } }, other.bearing);
  expect(await refusal(again)).toMatchObject({ status: 409, reason: 'invitation-consumed' });
});

test('who is signed in joins by no invitation for another address, nor for an unproven one', async () => {
  const other = await aSignedInOwner(api);
  const foreign = await invite({ role: 'client', email: someone().email });
  const join = (token: string, mailProof?: string) =>
    api.as().joining.joinAsMyself({ body: { token, mailProof } }, other.bearing);
  expect(await refusal(join(foreign.token))).toMatchObject({ status: 404, reason: 'invitation' });
  const { email } = other.person;
  const { token } = await invite({ role: 'client', email });
  expect(await refusal(join(token))).toMatchObject({ status: 403, reason: 'email-unproven' });
  const mailProof = await mailProofFor(email);
  await join(token, mailProof);
  expect((await api.as().auth.me(undefined, other.bearing)).user.emailVerified).toBe(true);
});
