import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type Cast, type World } from '#test/world';
import { aMember } from '../organizations.fixtures.ts';
import { refusal } from '../sign-in/sign-in.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world);
});
afterAll(async () => {
  await api.end();
  await world.end();
});

async function aPracticeWithMembers(): Promise<Cast> {
  const cast = world.aPractice();
  for (const actor of [cast.owner, cast.coach, cast.client]) {
    await world.work.run(cast.owner, (ctx) => aMember(ctx, actor));
  }
  return cast;
}

test('the token is answered to who made it, and again to the same request; only its hash is kept', async () => {
  const { owner, coach } = await aPracticeWithMembers();
  const body = { id: randomUUIDv7(), role: 'client' } as const;
  const { token, url, ...invitation } = await api.as(coach).invitations.invite({ body });
  expect(url).toBe(`${api.url}/join/${token}`);
  expect(invitation).toMatchObject({ id: body.id, state: 'active', email: null });
  expect(invitation.expiresAt).toBe('2026-12-04T09:00:00.000Z');

  const { items } = await api.as(coach).invitations.listInvitations({ query: {} });
  expect(items).toEqual([invitation]);
  expect((await api.as(coach).invitations.invite({ body })).token).toBe(token);
  const other = { body: { ...body, email: 'other@example.test' } };
  const taken = { status: 409, reason: 'invitation-exists' };
  expect(await refusal(api.as(coach).invitations.invite(other))).toMatchObject(taken);
  expect(await refusal(api.as(owner).invitations.invite({ body }))).toMatchObject(taken);
  const root = await world.connect('superuser');
  const { rows } = await root.query('select i::text as text from organizations.invitations i');
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('a key makes one invitation, whose link is answered again', async () => {
  const { coach } = await aPracticeWithMembers();
  const post = (role: string) =>
    api.fetch('/api/v1/invitations', {
      method: 'POST',
      as: coach,
      headers: { 'content-type': 'application/json', 'idempotency-key': 'once' },
      body: JSON.stringify({ role }),
    });
  const [first, second] = [await post('client'), await post('client')];
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(await second.json()).toEqual(await first.json());
  expect((await api.as(coach).invitations.listInvitations({ query: {} })).items).toHaveLength(1);
  const other = await world.work.run(coach, (ctx) =>
    ctx.tx.execute('select count(*)::int as n from platform.idempotency_keys'),
  );
  expect(other.rows).toEqual([{ n: 0 }]);
});

test('coaches invite clients; who works here is for owner and admin to say; clients invite nobody', async () => {
  const { owner, coach, client } = await aPracticeWithMembers();
  const inviteCoach = { body: { role: 'coach' } } as const;
  expect(await refusal(api.as(coach).invitations.invite(inviteCoach))).toMatchObject({
    status: 403,
  });
  expect((await api.as(owner).invitations.invite(inviteCoach)).role).toBe('coach');
  const inviteClient = { body: { role: 'client' } } as const;
  expect(await refusal(api.as(client).invitations.invite(inviteClient))).toMatchObject({
    status: 403,
  });
});

test('revoking twice is revoking once; another organization finds nothing to revoke', async () => {
  const { coach, stranger } = await aPracticeWithMembers();
  const { id } = await api.as(coach).invitations.invite({ body: { role: 'client' } });
  const revoke = (actor: typeof coach) =>
    api.as(actor).invitations.revokeInvitation({ params: { id } });
  expect(await refusal(revoke(stranger))).toMatchObject({ status: 404 });
  expect((await revoke(coach)).state).toBe('revoked');
  expect((await revoke(coach)).state).toBe('revoked');
});

test('lists come in pages, newest first, by state', async () => {
  const { coach, stranger } = await aPracticeWithMembers();
  const ids: string[] = [];
  for (let made = 0; made < 5; made += 1) {
    world.clock.advance(1000);
    ids.unshift((await api.as(coach).invitations.invite({ body: { role: 'client' } })).id);
  }
  await api.as(coach).invitations.revokeInvitation({ params: { id: String(ids[1]) } });
  const list = (query: { limit?: number; cursor?: string; state?: 'active' | 'revoked' }) =>
    api.as(coach).invitations.listInvitations({ query });
  const first = await list({ limit: 3 });
  const second = await list({ limit: 3, cursor: String(first.nextCursor) });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
  expect(second.nextCursor).toBeNull();
  expect((await list({ state: 'revoked' })).items.map(({ id }) => id)).toEqual([ids[1]]);
  expect((await list({ state: 'active' })).items).toHaveLength(4);
  expect((await api.as(stranger).invitations.listInvitations({ query: {} })).items).toEqual([]);
});
