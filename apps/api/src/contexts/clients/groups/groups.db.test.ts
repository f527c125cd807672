import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { aStaff } from '../../organizations/members/staff.fixtures.ts';
import { refusal } from '../../organizations/sign-in/sign-in.fixtures.ts';

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

/** Two coaches with two clients each. */
async function twoCoaches() {
  const staff = await aStaff(api);
  const coachOf = async (...names: string[]) => {
    const coach = await staff.join('coach', `Coach of ${names[0]}`);
    const add = (name: string) => api.as().clients.addClient({ body: { name } }, coach.bearing);
    const clients = await Promise.all(names.map(add));
    return { ...coach, clientIds: clients.map(({ id }) => id) };
  };
  return {
    ...staff,
    juma: await coachOf('Asha', 'Ben'),
    nia: await coachOf('Cleo', 'Dan'),
  };
}

const { groups, members, roster } = {
  groups: async (who: Bearing) =>
    (await api.as().clientGroups.listGroups({ query: {} }, who)).items,
  members: async (who: Bearing, id: string) => {
    const { items } = await api
      .as()
      .clientGroups.listGroupMembers({ params: { id }, query: {} }, who);
    return items.map(({ name }) => name);
  },
  roster: async (who: Bearing, groupId: string) => {
    const { items } = await api.as().clients.listClients({ query: { groupId } }, who);
    return items.map(({ name }) => name);
  },
};
type Bearing = { readonly headers: { readonly authorization: string } };

test('a group is formed once, whoever is in it, and a later start date makes it a cohort', async () => {
  const { juma } = await twoCoaches();
  const body = { id: randomUUIDv7(), name: 'Evening', clientIds: juma.clientIds };
  const form = (change = {}) =>
    api.as().clientGroups.formGroup({ body: { ...body, ...change } }, juma.bearing);
  const made = await form();
  expect(made).toMatchObject({ name: 'Evening', startsOn: null, isShared: false, memberCount: 2 });
  expect(await form()).toEqual(made);
  expect(await refusal(form({ name: 'Morning' }))).toMatchObject({ status: 409 });
  const change = { name: 'Evening', startsOn: '2027-01-04', isShared: false };
  const params = { id: made.id };
  const changed = await api.as().clientGroups.changeGroup({ params, body: change }, juma.bearing);
  expect(changed).toMatchObject({ startsOn: '2027-01-04', revision: 2 });
});

test('a group of one’s own is nobody else’s; a shared one is the team’s to fill and its owner’s to change', async () => {
  const { owner, juma, nia } = await twoCoaches();
  const mine = { name: 'Own', clientIds: juma.clientIds };
  const own = await api.as().clientGroups.formGroup({ body: mine }, juma.bearing);
  const ours = { name: 'Shared', isShared: true, clientIds: juma.clientIds };
  const { id } = await api.as().clientGroups.formGroup({ body: ours }, juma.bearing);
  expect(await groups(nia.bearing)).toEqual([]);
  expect(await refusal(members(nia.bearing, id))).toMatchObject({ status: 404 });
  expect(await groups(owner.bearing)).toHaveLength(2);
  const team = { name: 'Strength', memberIds: [juma.id, nia.id] };
  await api.as().teams.formTeam({ body: team }, owner.bearing);
  await deliver(world, contextModules);
  expect((await groups(nia.bearing)).map(({ name }) => name)).toEqual(['Shared']);
  expect(await refusal(members(nia.bearing, own.id))).toMatchObject({ status: 404 });
  const params = { id };
  const added = { params, body: { clientIds: nia.clientIds } };
  expect(await api.as().clientGroups.addToGroup(added, nia.bearing)).toMatchObject({
    memberCount: 4,
  });
  const body = { name: 'Mine now', startsOn: null, isShared: true };
  const taking = api.as().clientGroups.changeGroup({ params, body }, nia.bearing);
  expect(await refusal(taking)).toMatchObject({ status: 403, reason: 'group-of-another' });
});

test('clients are put in once, only by who sees them, and are taken out as often as one likes', async () => {
  const { juma, nia } = await twoCoaches();
  const body = { name: 'Evening' };
  const { id } = await api.as().clientGroups.formGroup({ body }, juma.bearing);
  const add = (clientIds: string[]) =>
    api.as().clientGroups.addToGroup({ params: { id }, body: { clientIds } }, juma.bearing);
  expect(await add(juma.clientIds)).toMatchObject({ memberCount: 2, revision: 2 });
  expect(await add(juma.clientIds)).toMatchObject({ memberCount: 2, revision: 2 });
  expect(await refusal(add(nia.clientIds))).toMatchObject({ status: 404 });
  expect(await roster(juma.bearing, id)).toEqual(['Asha', 'Ben']);
  const params = { id, clientId: juma.clientIds[0] ?? '' };
  await api.as().clientGroups.takeOutOfGroup({ params }, juma.bearing);
  await api.as().clientGroups.takeOutOfGroup({ params }, juma.bearing);
  expect(await members(juma.bearing, id)).toEqual(['Ben']);
});

test('who is archived is in the group no longer, and a dissolved group leaves its clients', async () => {
  const { juma } = await twoCoaches();
  const body = { name: 'Evening', clientIds: juma.clientIds };
  const { id } = await api.as().clientGroups.formGroup({ body }, juma.bearing);
  await api.as().clients.archiveClient({ params: { id: juma.clientIds[0] ?? '' } }, juma.bearing);
  expect(await members(juma.bearing, id)).toEqual(['Ben']);
  expect(await groups(juma.bearing)).toMatchObject([{ memberCount: 1 }]);
  await api.as().clientGroups.dissolveGroup({ params: { id } }, juma.bearing);
  expect(await groups(juma.bearing)).toEqual([]);
  const { items } = await api.as().clients.listClients({ query: {} }, juma.bearing);
  expect(items.map(({ name }) => name)).toEqual(['Ben']);
});

test('when a coach goes, their groups are worked with by who takes over their clients', async () => {
  const { owner, juma, nia } = await twoCoaches();
  const body = { name: 'Evening', clientIds: juma.clientIds };
  await api.as().clientGroups.formGroup({ body }, juma.bearing);
  const remove = { params: { id: juma.id }, body: { clientsToMemberId: nia.id } };
  await api.as().handover.removeMember(remove, owner.bearing);
  expect(await groups(nia.bearing)).toMatchObject([{ name: 'Evening', memberCount: 2 }]);
});
