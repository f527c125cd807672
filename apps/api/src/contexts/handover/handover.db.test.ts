import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aStaff } from '#fixtures/organizations/members/staff';
import { aSignedInOwner, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';

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

/** A coach with two clients, a draft and an open invitation, beside an owner and another coach. */
async function aBusyCoach() {
  const staff = await aStaff(api);
  const leaver = await staff.join('coach', 'Juma');
  const other = await staff.join('coach', 'Wanja');
  for (const name of ['Asha', 'Ben']) {
    await api.as().clients.addClient({ body: { name } }, leaver.bearing);
  }
  await api.as().programs.createProgram({ body: { title: 'Start', weeks: [] } }, leaver.bearing);
  await api.as().invitations.invite({ body: { role: 'client' } }, leaver.bearing);
  return { ...staff, leaver, other };
}

const removal = (id: string) => ({ params: { id } });

test('what a member would leave behind is counted first, and nothing may stay without a person', async () => {
  const { owner, leaver } = await aBusyCoach();
  const preview = await api.as().handover.previewRemoval(removal(leaver.id), owner.bearing);
  expect(preview).toEqual({
    memberId: leaver.id,
    name: 'Juma',
    belongings: { clients: 2, drafts: 1, invitations: 1, teamsLed: 0 },
  });
  const remove = { ...removal(leaver.id), body: {} };
  expect(await refusal(api.as().handover.removeMember(remove, owner.bearing))).toMatchObject({
    status: 409,
    reason: 'clients-need-a-coach',
  });
  expect((await api.as().clients.listClients({ query: {} }, leaver.bearing)).items).toHaveLength(2);
});

test('a removed coach is out with the event; everything has a person and an entry in the log', async () => {
  const { owner, leaver, other } = await aBusyCoach();
  const to = { clientsToMemberId: other.id, draftsToMemberId: owner.id };
  const body = { ...to, invitationsToMemberId: other.id };
  await api.as().handover.removeMember({ ...removal(leaver.id), body }, owner.bearing);
  await deliver(world, contextModules);
  expect(await refusal(api.as().auth.me(undefined, leaver.bearing))).toMatchObject({ status: 401 });
  const { items } = await api.as().clients.listClients({ query: {} }, other.bearing);
  expect(items.map(({ name, coach }) => [name, coach?.name])).toEqual([
    ['Asha', 'Wanja'],
    ['Ben', 'Wanja'],
  ]);
  const open = await api
    .as()
    .invitations.listInvitations({ query: { state: 'active' } }, owner.bearing);
  expect(open.items.map(({ invitedBy }) => invitedBy.name)).toEqual(['Wanja']);
  const log = await api
    .as()
    .audit.listAuditEntries({ query: { action: 'member-removed' } }, owner.bearing);
  expect(log.items).toMatchObject([
    {
      subject: { id: leaver.userId, name: 'Juma' },
      detail: { clients: 2, drafts: 1, invitations: 1 },
    },
  ]);
});

test('a successor is somebody else who coaches here, and invitations without one end', async () => {
  const { owner, leaver, other, join } = await aBusyCoach();
  const editor = await join('editor');
  const remove = (clientsToMemberId: string) =>
    api
      .as()
      .handover.removeMember(
        { ...removal(leaver.id), body: { clientsToMemberId, draftsToMemberId: other.id } },
        owner.bearing,
      );
  for (const wrong of [editor.id, leaver.id]) {
    expect(await refusal(remove(wrong))).toMatchObject({ reason: 'cannot-take-over' });
  }
  await remove(other.id);
  const { items } = await api
    .as()
    .invitations.listInvitations({ query: { state: 'revoked' } }, owner.bearing);
  expect(items).toHaveLength(1);
  expect(items[0]?.invitedBy.name).toBe('Juma');
});

test('only owners remove owners, nobody removes themselves, and coaches remove nobody', async () => {
  const { owner, leaver, other, join } = await aBusyCoach();
  const admin = await join('admin');
  const remove = (id: string, by: typeof owner.bearing) =>
    refusal(api.as().handover.removeMember({ ...removal(id), body: {} }, by));
  expect(await remove(owner.id, admin.bearing)).toMatchObject({
    reason: 'only-owner-changes-owners',
  });
  expect(await remove(owner.id, owner.bearing)).toMatchObject({ reason: 'leaves-by-oneself' });
  expect(await remove(leaver.id, other.bearing)).toMatchObject({ status: 403 });
});

test('a coach leaves by themself and keeps their account elsewhere; the last owner stays', async () => {
  const { owner, leaver, other } = await aBusyCoach();
  expect((await api.as().handover.previewLeaving(undefined, leaver.bearing)).belongings).toEqual(
    expect.objectContaining({ clients: 2 }),
  );
  const found = { body: { name: 'My own', kind: 'practice' as const } };
  const mine = await api.as().organizations.foundAnother(found, leaver.bearing);
  const body = { clientsToMemberId: other.id, draftsToMemberId: other.id };
  await api.as().handover.leaveOrganization({ body }, leaver.bearing);
  await deliver(world, contextModules);
  expect(await refusal(api.as().auth.me(undefined, leaver.bearing))).toMatchObject({ status: 401 });
  const { session } = leaver;
  const renewed = await api.as().auth.refresh({ body: { refreshToken: session.refreshToken } });
  expect(renewed.organization).toMatchObject({ id: mine.id });
  const last = api.as().handover.leaveOrganization({ body: {} }, owner.bearing);
  expect(await refusal(last)).toMatchObject({ status: 409, reason: 'last-owner' });
});

test('ownership goes to another member after a fresh proof, and the giver stays as an admin', async () => {
  const { bearing } = await aSignedInOwner(api);
  const staff = await aStaff(api);
  const next = await staff.join('coach');
  const transfer = () =>
    api
      .as()
      .organizations.transferOwnership({ body: { toMemberId: next.id } }, staff.owner.bearing);
  const stranger = { body: { toMemberId: next.id } };
  const elsewhere = api.as().organizations.transferOwnership(stranger, bearing);
  expect(await refusal(elsewhere)).toMatchObject({ status: 404 });
  expect((await transfer()).roles).toEqual(['coach', 'owner']);
  await deliver(world, contextModules);
  const me = await api.as().auth.me(undefined, staff.owner.bearing);
  expect(me.roles).toEqual(['admin', 'coach']);
  expect(await refusal(transfer())).toMatchObject({ status: 403 });
});
