import { ApiError } from '@coachme/contracts/kit/client';
import type { Invite } from '@coachme/contracts/organizations.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aSignedInOwner,
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

const invite = (body: Invite) => api.as().invitations.invite({ body }, coach.bearing);
const accept = (token: string, email = someone().email) =>
  api.as().invitations.acceptInvitation({ body: { token, email, password, name: 'Baraka' } });
const face = (token: string) => api.as().invitations.getInvitationByToken({ params: { token } });

/** As a phone does it: who is sent away for a moment asks again, and may hear that they joined already. */
async function untilAnswered(token: string): Promise<unknown> {
  const { email } = someone();
  for (let tries = 1; ; tries += 1) {
    const answer = await accept(token, email).catch((error: unknown) => error);
    if (!(answer instanceof ApiError)) return answer;
    if (answer.problem.status === 503) continue;
    if (tries > 1 && answer.problem.reason === 'already-member') return answer.problem;
    throw answer.problem;
  }
}

test('of fifty who accept a link for ten at once, exactly ten join', async () => {
  const { id, token } = await invite({ role: 'client', uses: 10, name: 'Open day' });
  const answers = await Promise.allSettled(Array.from({ length: 50 }, () => untilAnswered(token)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  const reasons = answers.flatMap((a) => (a.status === 'rejected' ? [a.reason.reason] : []));
  expect(new Set(reasons)).toEqual(new Set(['invitation-consumed']));
  const { items } = await api.as().invitations.listInvitations({ query: {} }, coach.bearing);
  const link = items.find((item) => item.id === id);
  expect(link).toMatchObject({ state: 'consumed', uses: { allowed: 10, used: 10 } });
  expect(link?.joined).toHaveLength(10);
  expect(link?.joined[0]?.name).toBe('Baraka');
  const root = await world.connect('superuser');
  const { rows } = await root.query(
    `select count(*)::int as members from organizations.members where 'client' = any (roles)`,
  );
  expect(rows).toEqual([{ members: 10 }]);
});

test('who comes twice by one link takes one place', async () => {
  const { id, token } = await invite({ role: 'client', uses: 3 });
  const { email } = someone();
  await accept(token, email);
  expect(await refusal(accept(token, email))).toMatchObject({ reason: 'already-member' });
  const { items } = await api.as().invitations.listInvitations({ query: {} }, coach.bearing);
  expect(items.find((item) => item.id === id)).toMatchObject({
    state: 'active',
    uses: { allowed: 3, used: 1 },
  });
});

test('a link for many is for clients, and for nobody by address', async () => {
  expect(await refusal(invite({ role: 'coach', uses: 2 }))).toMatchObject({
    status: 400,
    reason: 'many-only-clients',
  });
  const email = 'kim@example.test';
  expect(await refusal(invite({ role: 'client', uses: 2, email }))).toMatchObject({
    status: 400,
    reason: 'many-without-address',
  });
});

test('sent again, the old link is void and the new one good; not twice in a minute', async () => {
  const { email } = someone();
  const made = await invite({ role: 'client', email, days: 3 });
  const resend = () =>
    api.as().invitations.resendInvitation({ params: { id: made.id } }, coach.bearing);
  expect(await refusal(resend())).toMatchObject({ status: 429, reason: 'invitation-just-sent' });
  const begun = world.clock.now();
  world.clock.advance(61_000);
  const both = await Promise.allSettled([resend(), resend()]);
  const [again, ...more] = both.flatMap((a) => (a.status === 'fulfilled' ? [a.value] : []));
  expect(more).toEqual([]);
  if (!again) throw new Error('Neither was sent.');
  expect(again.token).not.toBe(made.token);
  expect(again).toMatchObject({ state: 'active', sent: 2 });
  expect(again.expiresAt).toBe(
    new Date(world.clock.now().getTime() + 3 * 86_400_000).toISOString(),
  );
  expect(await refusal(face(made.token))).toMatchObject({ status: 404 });
  const link = await api
    .as()
    .invitations.getInvitationLink({ params: { id: made.id } }, coach.bearing);
  expect(link).toEqual({ token: again.token, url: again.url });
  const mailProof = proofIn(await mailTo(world, email, /Northside/));
  const body = { token: again.token, email, password, name: 'Baraka', mailProof };
  await api.as().invitations.acceptInvitation({ body });
  expect(await refusal(resend())).toMatchObject({ status: 409, reason: 'invitation-consumed' });
  world.clock.set(begun.toISOString());
});

test('an expired invitation comes back to life when it is sent again', async () => {
  const { email } = someone();
  const made = await invite({ role: 'client', email, days: 1 });
  const begun = world.clock.now();
  world.clock.set(made.expiresAt);
  expect(await refusal(face(made.token))).toMatchObject({ status: 404 });
  const again = await api
    .as()
    .invitations.resendInvitation(
      { params: { id: made.id } },
      { headers: { authorization: `Bearer ${await freshToken()}` } },
    );
  expect((await face(again.token)).state).toBe('active');
  world.clock.set(begun.toISOString());
});

async function freshToken(): Promise<string> {
  const { email } = coach.person;
  const session = await api.as().auth.login({ body: { email, password: coach.person.password } });
  return String(session.accessToken);
}
