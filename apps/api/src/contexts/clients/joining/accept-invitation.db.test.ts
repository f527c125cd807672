import type { AcceptInvitation, Invite } from '@coachme/contracts/organizations.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aSignedInOwner,
  bearing,
  password,
  refusal,
  someone,
} from '#fixtures/organizations/sign-in/sign-in';
import { mailTo, proofIn } from '#fixtures/organizations/ways-in/ways-in';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

let world: World;
let api: TestApi;
let coach: Awaited<ReturnType<typeof aSignedInOwner>>;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true, config: { role: 'api' } });
  coach = await aSignedInOwner(api);
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const invite = (body: Invite = { role: 'client' }) =>
  api.as().invitations.invite({ body }, coach.bearing);
const accept = (token: string, changes: Partial<AcceptInvitation> = {}) => {
  const { email } = someone();
  const body = { token, email, password, name: 'Baraka', timeZone: 'Africa/Nairobi', ...changes };
  return api.as().invitations.acceptInvitation({ body });
};
const mailProofFor = async (address: string) => proofIn(await mailTo(world, address, /Northside/));
const face = (token: string) => api.as().invitations.getInvitationByToken({ params: { token } });

test('a new person joins as the inviting coach’s client and is signed in', async () => {
  const { token } = await invite();
  const session = await accept(token, { email: 'Baraka@Example.test' });
  expect(session).toMatchObject({
    user: { name: 'Baraka', email: 'baraka@example.test', timeZone: 'Africa/Nairobi' },
    organization: { id: coach.session.organization.id, roles: ['client'] },
  });
  const client = await api.as().clients.getMyClient(undefined, bearing(session));
  expect(client).toMatchObject({
    userId: session.user.id,
    name: 'Baraka',
    status: 'active',
    coach: { userId: coach.session.user.id, name: 'Amina' },
    timeZone: 'Africa/Nairobi',
    onboardedAt: null,
    revision: 1,
  });
  const me = await api.as().auth.me(undefined, bearing(session));
  expect(me).toMatchObject({ clientId: client.id, roles: ['client'] });
  expect((await face(token)).state).toBe('consumed');
});

test('joining is told once, with the change for the phone, in the same transaction', async () => {
  const session = await accept((await invite()).token);
  const { id: clientId } = await api.as().clients.getMyClient(undefined, bearing(session));
  const root = await world.connect('superuser');
  const told = await root.query(
    "select payload from platform.outbox where name = 'clients.client-joined.v1' and payload->>'clientId' = $1",
    [clientId],
  );
  expect(told.rows).toEqual([
    { payload: { clientId, userId: session.user.id, coachUserId: coach.session.user.id } },
  ]);
  const changes = await root.query(
    'select client_id, entity, revision from platform.changes where entity_id = $1',
    [clientId],
  );
  expect(changes.rows).toEqual([{ client_id: clientId, entity: 'client', revision: 1 }]);
});

test('of fifty who accept one invitation at once, exactly one joins', async () => {
  const { token } = await invite();
  const email = 'many@example.test';
  const answers = await Promise.allSettled(
    Array.from({ length: 50 }, () => accept(token, { email })),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const reasons = answers.flatMap((a) => (a.status === 'rejected' ? [a.reason.reason] : []));
  expect(new Set(reasons)).toEqual(new Set(['invitation-consumed']));
  const root = await world.connect('superuser');
  const { rows } = await root.query(
    `select (select count(*)::int from organizations.members where email = $1) as members,
            (select count(*)::int from clients.clients where email = $1) as clients,
            (select count(*)::int from identity.users where email = $1) as users`,
    [email],
  );
  expect(rows).toEqual([{ members: 1, clients: 1, users: 1 }]);
});

test('a used invitation says so; an old and a withdrawn one are answered as if they never were', async () => {
  const used = await invite();
  await accept(used.token);
  const withdrawn = await invite();
  await api.as().invitations.revokeInvitation({ params: { id: withdrawn.id } }, coach.bearing);
  const old = await invite();
  const begun = world.clock.now().toISOString();
  expect(await refusal(accept(used.token))).toMatchObject({
    status: 409,
    reason: 'invitation-consumed',
  });
  const plain = async (call: Promise<unknown>) => ({ ...(await refusal(call)), requestId: '' });
  const unknown = await plain(accept('A'.repeat(54)));
  const unknownFace = await plain(face('A'.repeat(54)));
  expect(unknown).toMatchObject({ status: 404, reason: 'invitation' });
  expect(await plain(accept(withdrawn.token))).toEqual(unknown);
  expect(await plain(face(withdrawn.token))).toEqual(unknownFace);
  world.clock.set(old.expiresAt);
  expect(await plain(accept(old.token))).toEqual(unknown);
  expect(await plain(face(old.token))).toEqual(unknownFace);
  world.clock.set(begun);
});

test('an invitation locked to an address opens to it in any case, and to no other', async () => {
  const { token } = await invite({ role: 'client', email: 'Zawadi@Example.test' });
  expect(await face(token)).toMatchObject({
    state: 'active',
    organization: { name: 'Northside Strength' },
    invitedBy: { name: 'Amina' },
    emailHint: 'za…@ex…',
  });
  const stranger = await refusal(accept(token, { email: 'other@example.test' }));
  const unknown = await refusal(accept('A'.repeat(54)));
  expect(stranger).toMatchObject({ status: 404, code: 'not-found' });
  expect({ ...stranger, requestId: '' }).toEqual({ ...unknown, requestId: '' });
  const mailProof = await mailProofFor('zawadi@example.test');
  const { user } = await accept(token, { email: 'ZAWADI@example.TEST', mailProof });
  expect(user).toMatchObject({ email: 'zawadi@example.test', emailVerified: true });
});

test('a copy of a locked link opens to nobody who has not proven the address, and mails it', async () => {
  const { email } = someone();
  const { token } = await invite({ role: 'client', email });
  const mailed = await mailProofFor(email);
  const guessed = `${mailed.slice(0, -1)}${mailed.endsWith('A') ? 'B' : 'A'}`;
  for (const changes of [{ email }, { email, mailProof: guessed }]) {
    expect(await refusal(accept(token, changes))).toMatchObject({
      status: 403,
      reason: 'email-unproven',
    });
  }
  const other = await invite({ role: 'client', email: someone().email });
  const foreign = accept(other.token, { email: other.email ?? '', mailProof: mailed });
  expect(await refusal(foreign)).toMatchObject({ reason: 'email-unproven' });
  await accept(token, { email, mailProof: mailed });
});

test('unknown and malformed tokens are the same 404', async () => {
  const { token } = await invite();
  for (const wrong of ['x', 'A'.repeat(54), `${token.slice(0, -1)}!`, token.slice(0, -2)]) {
    expect(await refusal(face(wrong))).toMatchObject({ status: 404, reason: 'invitation' });
  }
});

test('an existing account joins with its own password, and not with another', async () => {
  const other = await aSignedInOwner(api);
  const { email } = other.person;
  const { token } = await invite();
  const wrong = accept(token, { email, password: 'not the password' });
  expect(await refusal(wrong)).toMatchObject({ status: 401, reason: 'wrong-credentials' });
  expect((await face(token)).state).toBe('active');

  const session = await accept(token, { email, name: 'Somebody else' });
  expect(session.user).toEqual(other.session.user);
  const me = await api.as().auth.me(undefined, bearing(session));
  expect(me.organizations.map(({ roles }) => roles)).toEqual([['owner', 'coach'], ['client']]);

  const { id: organizationId } = other.session.organization;
  const home = await api
    .as()
    .auth.switchOrganization({ body: { organizationId } }, bearing(session));
  expect(home.organization.id).toBe(organizationId);
  expect(
    (await api.as().auth.refresh({ body: { refreshToken: home.refreshToken } })).organization.id,
  ).toBe(organizationId);
});

test('who is a client already uses up no second invitation', async () => {
  const { email } = someone();
  await accept((await invite()).token, { email });
  const { token } = await invite();
  expect(await refusal(accept(token, { email }))).toMatchObject({
    status: 409,
    reason: 'already-member',
  });
  expect((await face(token)).state).toBe('active');
  const toAddress = invite({ role: 'client', email });
  expect(await refusal(toAddress)).toMatchObject({ status: 409, reason: 'already-member' });
});

test('the row a coach prepared is taken over through an invitation to its address only', async () => {
  const { email } = someone();
  const body = { name: 'Prepared', email, profile: { goals: ['First pull-up'] } };
  const prepared = await api.as().clients.addClient({ body }, coach.bearing);
  const open = await accept((await invite()).token);
  expect((await api.as().clients.getMyClient(undefined, bearing(open))).id).not.toBe(prepared.id);

  const { token } = await invite({ role: 'client', email });
  const session = await accept(token, { email, mailProof: await mailProofFor(email) });
  expect(await api.as().clients.getMyClient(undefined, bearing(session))).toMatchObject({
    id: prepared.id,
    userId: session.user.id,
    name: 'Prepared',
    profile: { goals: ['First pull-up'] },
    revision: 2,
  });
});

test('a coach who joins works here and has no client row', async () => {
  const session = await accept((await invite({ role: 'coach' })).token);
  expect(session.organization.roles).toEqual(['coach']);
  const me = await api.as().auth.me(undefined, bearing(session));
  expect(me.clientId).toBeNull();
  expect(me.permissions).not.toContain('client:view_all_gym');
});
