import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aStaff } from '#fixtures/organizations/members/staff';
import { refusal } from '#fixtures/organizations/sign-in/sign-in';
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

type Bearing = { readonly headers: { readonly authorization: string } };

/** A coach with a client, a head coach, and a coach beside them. */
async function aTeamOf(sharesClients: boolean) {
  const staff = await aStaff(api);
  const coach = await staff.join('coach', 'Juma');
  const head = await staff.join('coach', 'Wanja');
  const colleague = await staff.join('coach', 'Omar');
  const stranger = await staff.join('coach', 'Lena');
  const client = await api.as().clients.addClient({ body: { name: 'Asha' } }, coach.bearing);
  const lineup = { headMemberId: head.id, memberIds: [coach.id, colleague.id] };
  const body = { name: 'Strength', sharesClients, ...lineup };
  const team = await api.as().teams.formTeam({ body }, staff.owner.bearing);
  await deliver(world, contextModules);
  const params = { id: client.id };
  const opens = (who: Bearing) => api.as().clients.getClient({ params }, who);
  const changes = (who: Bearing) =>
    api.as().clients.changeClient({ params, body: { name: 'Asha' } }, who);
  return { ...staff, coach, head, colleague, stranger, client, team, opens, changes };
}

test('a colleague of a team opens and changes its clients, a coach beside it is told that nobody is there', async () => {
  const { head, colleague, stranger, opens, changes } = await aTeamOf(true);
  for (const { bearing } of [head, colleague]) {
    expect(await opens(bearing)).toMatchObject({ name: 'Asha', coach: { name: 'Juma' } });
    expect(await changes(bearing)).toMatchObject({ name: 'Asha' });
  }
  expect(await refusal(opens(stranger.bearing))).toMatchObject({ status: 404 });
  expect(await refusal(changes(stranger.bearing))).toMatchObject({ status: 404 });
});

test('where clients are not shared, the head coach alone opens them', async () => {
  const { head, colleague, opens } = await aTeamOf(false);
  expect(await opens(head.bearing)).toMatchObject({ name: 'Asha' });
  expect(await refusal(opens(colleague.bearing))).toMatchObject({ status: 404 });
});

test('being of a team shows who is coached, and no data that the client shares with their coach alone', async () => {
  const { colleague, client, opens } = await aTeamOf(true);
  expect(await opens(colleague.bearing)).toMatchObject({ shared: [] });
  const roster = await api.as().progress.listRoster({ query: {} }, colleague.bearing);
  expect(roster.items).toMatchObject([{ clientId: client.id, isShared: false, adherence: null }]);
});

test('who is taken out of a team sees nothing more after five seconds, even where no event was heard', async () => {
  const { owner, coach, head, colleague, team, opens, changes } = await aTeamOf(true);
  expect(await opens(colleague.bearing)).toMatchObject({ name: 'Asha' });
  const lineup = { headMemberId: head.id, memberIds: [coach.id] };
  const body = { name: 'Strength', sharesClients: true, ...lineup };
  await api.as().teams.changeTeam({ params: { id: team.id }, body }, owner.bearing);
  world.clock.advance(5_000);
  expect(await refusal(opens(colleague.bearing))).toMatchObject({ status: 404 });
  expect(await refusal(changes(colleague.bearing))).toMatchObject({ status: 404 });
  expect(await opens(head.bearing)).toMatchObject({ name: 'Asha' });
});
