import type { Role } from '@coachme/contracts/organizations.words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import {
  aSignedInOwner,
  bearing,
  password,
  refusal,
  someone,
} from '../sign-in/sign-in.fixtures.ts';

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

/** An owner, and a second person who accepted an invitation in a role. */
async function anOwnerAnd(role: 'coach' | 'admin' | 'client') {
  const owner = await aSignedInOwner(api);
  const { token } = await api.as().invitations.invite({ body: { role } }, owner.bearing);
  const { email } = someone();
  const session = await api.as().invitations.acceptInvitation({
    body: { token, email, password, name: 'Baraka' },
  });
  const { items } = await api.as().organizations.listMembers({ query: {} }, owner.bearing);
  const idOf = (userId: string) => String(items.find((m) => m.userId === userId)?.id);
  const changeRoles = (userId: string, roles: Role[], by = owner.bearing) =>
    api.as().organizations.changeRoles({ params: { id: idOf(userId) }, body: { roles } }, by);
  return { owner, session, bearing: bearing(session), changeRoles };
}

test('a role taken away is felt with the event, while the old token is still good', async () => {
  const { session, bearing, changeRoles } = await anOwnerAnd('coach');
  await api.as().clients.listClients({ query: {} }, bearing);
  await changeRoles(session.user.id, ['editor']);
  await deliver(world, contextModules);
  expect(await refusal(api.as().clients.listClients({ query: {} }, bearing))).toMatchObject({
    status: 403,
  });
});

test('and within five seconds where no event is heard', async () => {
  const { session, bearing } = await anOwnerAnd('coach');
  await api.as().clients.listClients({ query: {} }, bearing);
  const root = await world.connect('superuser');
  const remove = 'delete from organizations.members where user_id = $1';
  await root.query(remove, [session.user.id]);
  world.clock.advance(5_000);
  expect(await refusal(api.as().clients.listClients({ query: {} }, bearing))).toMatchObject({
    status: 401,
  });
});

test('the last owner stays owner; a second one may take over', async () => {
  const { owner, session, bearing, changeRoles } = await anOwnerAnd('admin');
  const first = owner.session.user.id;
  expect(await refusal(changeRoles(first, ['coach']))).toMatchObject({
    status: 409,
    reason: 'last-owner',
  });
  const byAdmin = changeRoles(session.user.id, ['owner'], bearing);
  expect(await refusal(byAdmin)).toMatchObject({ status: 403 });
  expect((await changeRoles(session.user.id, ['owner', 'owner'])).roles).toEqual(['owner']);
  expect((await changeRoles(first, ['coach'])).roles).toEqual(['coach']);
});

test('two owners who step down at once do not both succeed', async () => {
  const { owner, session, changeRoles } = await anOwnerAnd('admin');
  const ids = [owner.session.user.id, session.user.id];
  await changeRoles(session.user.id, ['owner']);
  const both = await Promise.allSettled(ids.map((id) => changeRoles(id, ['coach'])));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('clients read their organization and change nothing in it', async () => {
  const { owner, bearing } = await anOwnerAnd('client');
  const read = await api.as().organizations.getOrganization(undefined, bearing);
  expect(read).toEqual({ ...owner.session.organization, roles: ['client'] });
  const change = { body: { name: 'Mine now' } };
  expect(await refusal(api.as().organizations.changeOrganization(change, bearing))).toMatchObject({
    status: 403,
  });
  const list = api.as().organizations.listMembers({ query: {} }, bearing);
  expect(await refusal(list)).toMatchObject({ status: 403 });
});

test('the owner renames the organization; members are found by role', async () => {
  const { owner } = await anOwnerAnd('client');
  const change = { body: { name: 'Southside', timeZone: 'Asia/Kathmandu' } };
  const changed = await api.as().organizations.changeOrganization(change, owner.bearing);
  expect(changed).toMatchObject(change.body);
  const list = (role: Role) =>
    api.as().organizations.listMembers({ query: { role } }, owner.bearing);
  expect((await list('client')).items.map(({ name }) => name)).toEqual(['Baraka']);
  expect((await list('owner')).items.map(({ name }) => name)).toEqual(['Amina']);
});

test('one person is found by their account; who belongs elsewhere is nobody here', async () => {
  const { owner } = await anOwnerAnd('client');
  const elsewhere = await aSignedInOwner(api);
  const find = async (userId: string) => {
    const found = await api.as().organizations.listMembers({ query: { userId } }, owner.bearing);
    return found.items.map(({ name }) => name);
  };
  expect(await find(owner.session.user.id)).toEqual(['Amina']);
  expect(await find(elsewhere.session.user.id)).toEqual([]);
});

test('nobody moves to an organization they are no member of', async () => {
  const { bearing } = await aSignedInOwner(api);
  const other = await aSignedInOwner(api);
  const body = { organizationId: other.session.organization.id };
  expect(await refusal(api.as().auth.switchOrganization({ body }, bearing))).toMatchObject({
    status: 404,
  });
});

test('the serving role sees the acting person alone, and nobody when nobody acts', async () => {
  const { owner } = await anOwnerAnd('client');
  const app = await world.connect('app');
  const { rows } = await app.query('select count(*)::int as seen from identity.users');
  expect(rows).toEqual([{ seen: 0 }]);
  await app.query('begin');
  await app.query("select set_config('app.user_id', $1, true)", [owner.session.user.id]);
  const own = await app.query('select email from identity.users');
  expect(own.rows).toEqual([{ email: owner.person.email }]);
  await app.query('commit');
  for (const table of ['accounts', 'sessions', 'refresh_tokens']) {
    await expect(app.query(`select from identity.${table}`)).rejects.toThrow('permission denied');
  }
});
