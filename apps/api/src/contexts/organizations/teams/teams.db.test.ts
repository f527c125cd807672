import { randomUUIDv7 } from 'node:crypto';
import type { FormTeam } from '@coachme/contracts/teams.contract';
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

/** Three coaches with a client each. */
async function threeCoaches() {
  const staff = await aStaff(api);
  const coachWith = async (client: string) => {
    const coach = await staff.join('coach', `Coach of ${client}`);
    await api.as().clients.addClient({ body: { name: client } }, coach.bearing);
    return coach;
  };
  return {
    ...staff,
    head: await coachWith('Asha'),
    second: await coachWith('Ben'),
    other: await coachWith('Cleo'),
  };
}

const sees = async (who: Headers) => {
  const { items } = await api.as().clients.listClients({ query: {} }, who);
  return items.map(({ name }) => name);
};

test('where clients are shared every coach of the team sees them, and nobody beside the team', async () => {
  const { owner, head, second, other } = await threeCoaches();
  expect(await sees(second.bearing)).toEqual(['Ben']);
  await api
    .as()
    .teams.formTeam(
      { body: { name: 'Strength', headMemberId: head.id, memberIds: [second.id] } },
      owner.bearing,
    );
  await deliver(world, contextModules);
  expect(await sees(head.bearing)).toEqual(['Asha', 'Ben']);
  expect(await sees(second.bearing)).toEqual(['Asha', 'Ben']);
  expect(await sees(other.bearing)).toEqual(['Cleo']);
});

test('where they are not, the head coach alone sees the clients of all', async () => {
  const { owner, head, second } = await threeCoaches();
  const lineup = { headMemberId: head.id, memberIds: [second.id] };
  await api
    .as()
    .teams.formTeam({ body: { name: 'Strength', sharesClients: false, ...lineup } }, owner.bearing);
  await deliver(world, contextModules);
  expect(await sees(head.bearing)).toEqual(['Asha', 'Ben']);
  expect(await sees(second.bearing)).toEqual(['Ben']);
});

test('who leaves the team, and everybody once it is dissolved, sees their own clients again', async () => {
  const { owner, head, second, other } = await threeCoaches();
  const team = await api
    .as()
    .teams.formTeam(
      { body: { name: 'Strength', memberIds: [head.id, second.id, other.id] } },
      owner.bearing,
    );
  await deliver(world, contextModules);
  expect(await sees(other.bearing)).toEqual(['Asha', 'Ben', 'Cleo']);
  const body = { name: 'Strength', sharesClients: true, headMemberId: null };
  const change = { params: { id: team.id }, body: { ...body, memberIds: [head.id, second.id] } };
  await api.as().teams.changeTeam(change, owner.bearing);
  await deliver(world, contextModules);
  expect(await sees(other.bearing)).toEqual(['Cleo']);
  expect(await sees(head.bearing)).toEqual(['Asha', 'Ben']);
  await api.as().teams.dissolveTeam({ params: { id: team.id } }, owner.bearing);
  await deliver(world, contextModules);
  expect(await sees(head.bearing)).toEqual(['Asha']);
});

test('a team is made once, under a name of its own, of people who are here', async () => {
  const { owner, head } = await threeCoaches();
  const body = { id: randomUUIDv7(), name: 'Run', headMemberId: head.id, memberIds: [] };
  const made = await api.as().teams.formTeam({ body }, owner.bearing);
  expect(made.coaches).toMatchObject([{ memberId: head.id, isHead: true }]);
  expect(await api.as().teams.formTeam({ body }, owner.bearing)).toEqual(made);
  const form = (change: Partial<FormTeam>) =>
    refusal(api.as().teams.formTeam({ body: { ...body, ...change } }, owner.bearing));
  expect(await form({ headMemberId: null })).toMatchObject({ reason: 'id-taken' });
  expect(await form({ id: randomUUIDv7(), name: 'run' })).toMatchObject({
    reason: 'team-name-taken',
  });
  const strangers = { id: randomUUIDv7(), name: 'Row', memberIds: [randomUUIDv7()] };
  expect(await form(strangers)).toMatchObject({ status: 404, reason: 'member' });
  expect(await refusal(api.as().teams.formTeam({ body }, head.bearing))).toMatchObject({
    status: 403,
  });
});
