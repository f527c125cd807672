import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { aStaff } from '../members/staff.fixtures.ts';
import { refusal } from '../sign-in/sign-in.fixtures.ts';

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

type Headers = { readonly headers: { readonly authorization: string } };

const define = (permissions: string[], by: Headers, name = `Role ${randomUUIDv7()}`) =>
  api.as().roles.defineRole({ body: { name, permissions } }, by);

test('who holds a role of the organization’s own may do what it says, and no more', async () => {
  const { owner, join, give } = await aStaff(api);
  const desk = await join('editor');
  expect(await refusal(api.as().clients.listClients({ query: {} }, desk.bearing))).toMatchObject({
    status: 403,
  });
  const { id } = await define(['client:read', 'client:view_all_gym'], owner.bearing, 'Front desk');
  expect((await give(desk.id, [id])).customRoles).toEqual([{ id, name: 'Front desk' }]);
  await deliver(world, contextModules);
  await api.as().clients.addClient({ body: { name: 'Sam' } }, owner.bearing);
  const { items } = await api.as().clients.listClients({ query: {} }, desk.bearing);
  expect(items.map(({ name }) => name)).toEqual(['Sam']);
  const add = api.as().clients.addClient({ body: { name: 'Kim' } }, desk.bearing);
  expect(await refusal(add)).toMatchObject({ status: 403 });
});

test('a change of the role reaches whoever holds it with the event, and so does its removal', async () => {
  const { owner, join, give } = await aStaff(api);
  const desk = await join('editor');
  const { id } = await define(['client:read'], owner.bearing);
  await give(desk.id, [id]);
  await deliver(world, contextModules);
  const permissions = async () => (await api.as().auth.me(undefined, desk.bearing)).permissions;
  expect(await permissions()).toContain('client:read');
  const change = { params: { id }, body: { permissions: ['member:read'] } };
  expect(await api.as().roles.changeRole(change, owner.bearing)).toMatchObject({ memberCount: 1 });
  await deliver(world, contextModules);
  expect(await permissions()).toContain('member:read');
  expect(await permissions()).not.toContain('client:read');
  await api.as().roles.removeRole({ params: { id } }, owner.bearing);
  await deliver(world, contextModules);
  expect(await permissions()).not.toContain('member:read');
});

test('nobody gives, takes or invites to what they do not hold', async () => {
  const { owner, join, give } = await aStaff(api);
  const [clerk, admin] = [await join('editor'), await join('admin')];
  const { id } = await define(
    ['member:read', 'member:update', 'role:read', 'role:update', 'invitation:create'],
    owner.bearing,
  );
  await give(clerk.id, [id]);
  await deliver(world, contextModules);
  const refused = { status: 403, reason: 'gives-more-than-held' };
  expect(await refusal(define(['client:archive'], clerk.bearing))).toMatchObject(refused);
  const grow = { params: { id }, body: { permissions: ['member:update', 'client:read'] } };
  expect(await refusal(api.as().roles.changeRole(grow, clerk.bearing))).toMatchObject(refused);
  expect(await refusal(give(clerk.id, ['admin'], clerk.bearing))).toMatchObject(refused);
  expect(await refusal(give(admin.id, ['editor'], clerk.bearing))).toMatchObject(refused);
  const invite = api.as().invitations.invite({ body: { role: 'admin' } }, clerk.bearing);
  expect(await refusal(invite)).toMatchObject(refused);
  expect(await refusal(give(clerk.id, ['owner', id], admin.bearing))).toMatchObject({
    reason: 'only-owner-changes-owners',
  });
});

test('a role keeps its name to itself, is made once, and has only permissions that can be given', async () => {
  const { owner } = await aStaff(api);
  const body = { id: randomUUIDv7(), name: 'Desk', permissions: ['client:read'] };
  const made = await api.as().roles.defineRole({ body }, owner.bearing);
  expect(await api.as().roles.defineRole({ body }, owner.bearing)).toEqual(made);
  const other = { ...body, permissions: ['member:read'] };
  expect(await refusal(api.as().roles.defineRole({ body: other }, owner.bearing))).toMatchObject({
    reason: 'id-taken',
  });
  expect(await refusal(define(['client:read'], owner.bearing, 'desk'))).toMatchObject({
    reason: 'role-name-taken',
  });
  expect(await refusal(define(['organization:transfer'], owner.bearing))).toMatchObject({
    reason: 'no-such-permission',
    errors: [expect.objectContaining({ path: 'body.permissions.0' })],
  });
  const stale = { params: { id: made.id }, body: { name: 'Front' } };
  const headers = { ...owner.bearing.headers, 'if-match': '"7"' };
  expect(await refusal(api.as().roles.changeRole(stale, { headers }))).toMatchObject({
    status: 412,
  });
});

test('a member keeps at least one role', async () => {
  const { join, give } = await aStaff(api);
  const coach = await join('coach');
  expect(await refusal(give(coach.id, []))).toMatchObject({ status: 400, reason: 'no-role' });
  expect(await refusal(give(coach.id, [randomUUIDv7()]))).toMatchObject({ status: 404 });
});

test('the list says of each permission whether one may give it, page by page', async () => {
  const { owner, join } = await aStaff(api);
  const coach = await join('coach');
  const all = await api.as().roles.listPermissions({ query: { limit: 100 } }, coach.bearing);
  expect(all.items).toContainEqual({ code: 'client:read', subject: 'clients', isHeld: true });
  expect(all.items).toContainEqual({ code: 'role:update', subject: 'people', isHeld: false });
  const first = await api.as().roles.listPermissions({ query: { limit: 5 } }, owner.bearing);
  const cursor = String(first.nextCursor);
  const next = await api
    .as()
    .roles.listPermissions({ query: { cursor, limit: 100 } }, owner.bearing);
  expect([...first.items, ...next.items].map(({ code }) => code)).toEqual(
    all.items.map(({ code }) => code),
  );
});
