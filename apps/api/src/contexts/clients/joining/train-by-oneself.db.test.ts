import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aWorkout } from '#fixtures/execution/execution';
import { aStaff } from '#fixtures/organizations/members/staff';
import { bearing, password, refusal, someone } from '#fixtures/organizations/sign-in/sign-in';
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

async function somebodyWhoTrainsAlone() {
  const person = { ...someone(), organizationName: 'Asha', kind: 'personal' as const };
  const session = await api.as().auth.register({ body: person });
  return { session, email: person.email, as: bearing(session) };
}

test('who trains by themself is owner and client of their own from the first answer on', async () => {
  const { session, as } = await somebodyWhoTrainsAlone();
  expect(session.organization).toMatchObject({ kind: 'personal', roles: ['owner', 'client'] });
  const me = await api.as().auth.me(undefined, as);
  expect(me.clientId).not.toBeNull();
  const client = await api.as().clients.getMyClient(undefined, as);
  expect(client).toMatchObject({ id: me.clientId, coach: null, status: 'active' });
  expect(client.shared).toContain('training');
});

test('they write a program, give it to themself, find it today and log what they did', async () => {
  const { as } = await somebodyWhoTrainsAlone();
  const { id: clientId } = await api.as().clients.getMyClient(undefined, as);
  const workout = aWorkout();
  await api.as().execution.logWorkout({ body: workout }, as);
  const seen = await api.as().execution.getWorkout({ params: { id: workout.id } }, as);
  expect(seen.id).toBe(workout.id);
  const program = await api
    .as()
    .programs.createProgram({ body: { title: 'My start', weeks: [] } }, as);
  expect(program.title).toBe('My start');
  const roster = await api.as().clients.listClients({ query: {} }, as);
  expect(roster.items.map(({ id }) => id)).toEqual([clientId]);
});

test('joining a coach later moves nothing: what was theirs stays theirs, and they are in both', async () => {
  const { session, email, as } = await somebodyWhoTrainsAlone();
  const workout = aWorkout();
  await api.as().execution.logWorkout({ body: workout }, as);
  const staff = await aStaff(api);
  const invite = { body: { role: 'client' as const } };
  const { token } = await api.as().invitations.invite(invite, staff.owner.bearing);
  const joined = await api
    .as()
    .invitations.acceptInvitation({ body: { token, email, password, name: 'Asha' } });
  await deliver(world, contextModules);
  expect(joined.organization.id).toBe(staff.owner.session.organization.id);
  const me = await api.as().auth.me(undefined, bearing(joined));
  expect(me.organizations.map(({ id }) => id)).toContain(session.organization.id);
  const seen = await api.as().execution.getWorkout({ params: { id: workout.id } }, as);
  expect(seen.id).toBe(workout.id);
  const byCoach = api
    .as()
    .execution.getWorkout({ params: { id: workout.id } }, staff.owner.bearing);
  expect(await refusal(byCoach)).toMatchObject({ status: 404 });
});

test('who has an account founds a personal organization beside it, and founding it again is founding it once', async () => {
  const { owner } = await aStaff(api);
  const body = { id: crypto.randomUUID(), name: 'Just me', kind: 'personal' as const };
  for (const _ of [1, 2]) {
    const made = await api.as().organizations.foundAnother({ body }, owner.bearing);
    expect(made).toMatchObject({ kind: 'personal', roles: ['owner', 'client'] });
  }
  const there = await api
    .as()
    .auth.switchOrganization({ body: { organizationId: body.id } }, owner.bearing);
  const client = await api.as().clients.getMyClient(undefined, bearing(there));
  expect(client.coach).toBeNull();
});
