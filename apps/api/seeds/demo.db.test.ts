import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aPlatform } from '#test/a-platform';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { seedDemo } from './demo.ts';
import { coach, demoPassword, gymOwner, headCoach, mail } from './demo-cast.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  const platform = await aPlatform(world);
  await seedDemo({ ...platform, modules: contextModules });
  api = await anApi(world, { usesRealMembers: true });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

async function headersOf(email: string) {
  const session = await api.as().auth.login({ body: { email, password: demoPassword } });
  return { headers: { authorization: `Bearer ${session.accessToken}` } };
}

test('the coach of the demo opens a day on which every kind of client is to be seen', async () => {
  const headers = await headersOf(coach.email);
  const day = await api.as().progress.getCoachDay({ query: {} }, headers);
  expect(day.needsYou.map(({ clientName, reason }) => [clientName, reason])).toEqual([
    ['Yusuf Karim', 'silent'],
    ['Grace Njeri', 'low-mood'],
    ['Tom Becker', 'missed-workouts'],
    ['Lukas Brandt', 'no-program'],
    ['Hannah Clarke', 'deload'],
    ['Joseph Mutiso', 'deload'],
    ['عمر السيد', 'low-adherence'],
    ['Zawadi Kiptoo', 'not-onboarded'],
    ['Elif Demir', 'program-ends'],
  ]);
  expect(day.live[0]).toMatchObject({ clientName: 'Elif Demir', endedAt: null });
  expect(day.live[0]?.completedSets).toBeGreaterThan(3);
  expect(day.live[1]).toMatchObject({ clientName: 'Joseph Mutiso' });
  expect(day.trainedCount).toBe(1);
  expect(day.activeClientCount).toBe(10);
});

test('the demo client has a session to train today and twelve weeks to look back on', async () => {
  const headers = await headersOf(mail('client'));
  const today = await api.as().execution.today({ query: {} }, headers);
  expect(today.items).toMatchObject([{ state: 'due' }]);
  const { items } = await api.as().execution.listWorkouts({ query: { limit: 100 } }, headers);
  expect(items.length).toBeGreaterThan(28);
  expect(items.some(({ recordCount }) => recordCount > 0)).toBe(true);
});

test('somebody who reads pounds lifted whole pounds, and a plateau is a plateau', async () => {
  const headers = await headersOf(mail('hannah'));
  const me = await api.as().auth.me({}, headers);
  expect(me.user).toMatchObject({ weightUnit: 'lb', timeZone: 'America/New_York' });
  const { items } = await api.as().execution.listWorkouts({ query: { limit: 100 } }, headers);
  const lately = items.slice(0, 9);
  expect(lately.length).toBe(9);
  expect(lately.every(({ recordCount }) => recordCount === 0)).toBe(true);
});

test('who reads another language than the coach lifted as much', async () => {
  for (const who of ['joseph', 'omar']) {
    const headers = await headersOf(mail(who));
    const { items } = await api.as().execution.listWorkouts({ query: {} }, headers);
    expect(items.every(({ volumeKg }) => volumeKg > 1000)).toBe(true);
  }
});

test('a runner follows her plan by steps, and each session has its laps', async () => {
  const headers = await headersOf(mail('grace'));
  const { items } = await api.as().execution.listWorkouts({ query: {} }, headers);
  const intervals = items.find(({ title }) => title === 'Intervals');
  const { exercises } = await api
    .as()
    .execution.getWorkout({ params: { id: intervals?.id ?? '' } }, headers);
  // Warm-up, five times work and recovery, cool-down.
  expect(exercises[0]?.endurance?.laps.length).toBe(12);
});

test('the practice has invitations in every state, and people who wait for an answer', async () => {
  const headers = await headersOf(coach.email);
  const { items } = await api.as().invitations.listInvitations({ query: { limit: 100 } }, headers);
  const states = new Set(items.map(({ state }) => state));
  expect([...states].toSorted()).toEqual(['active', 'consumed', 'expired', 'revoked']);
  const applications = await api.as().applications.listApplications({ query: {} }, headers);
  expect(applications.items.map(({ name, state }) => [name, state])).toEqual([
    ['Winnie Chebet', 'waiting'],
    ['سارة خليل', 'waiting'],
    ['Paul Ndegwa', 'declined'],
  ]);
});

test('the gym has two branches, a team, a role for the desk, and a coach who needs a stand-in', async () => {
  const headers = await headersOf(gymOwner.email);
  const asOwner = api.as();
  expect(await asOwner.organizations.getOrganization({}, headers)).toMatchObject({ kind: 'gym' });
  const branches = await asOwner.branches.listBranches({ query: {} }, headers);
  expect(branches.items.map(({ name, memberCount }) => [name, memberCount])).toEqual([
    ['Karen', 5],
    ['Westlands', 5],
  ]);
  const teams = await asOwner.teams.listTeams({ query: {} }, headers);
  expect(teams.items[0]?.coaches.map(({ name, isHead }) => [name, isHead])).toEqual([
    ['Brian Otieno', true],
    ['Fatma Ali', false],
  ]);
  const roles = await asOwner.roles.listRoles({ query: {} }, headers);
  expect(roles.items).toMatchObject([{ name: 'Front desk', memberCount: 1 }]);
  const asHead = await headersOf(headCoach.email);
  const { items } = await api.as().clients.listClients({ query: {} }, asHead);
  // The head coach sees the clients of the whole team.
  expect(items).toHaveLength(6);
});
