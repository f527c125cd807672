import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { aSentWorkout, aWorkout } from '#fixtures/execution/execution';
import { aMember } from '#fixtures/organizations/organizations';
import { refusal } from '#fixtures/organizations/sign-in/sign-in';
import { aBranch } from '#fixtures/organizations/structure';
import type { Actor } from '#platform/access/actor';
import { permissionsOf } from '#platform/access/permissions';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const day = '2026-11-20';

/** A client of a gym with two branches. */
async function inTwoBranches() {
  const { owner, coach, client } = world.aPractice();
  const { id: clientId } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  await world.work.run(owner, (ctx) => aMember(ctx, owner));
  const { north, south } = await world.work.run(owner, async (ctx) => ({
    north: (await aBranch(ctx)).id,
    south: (await aBranch(ctx)).id,
  }));
  const of = async (id: string, who: Actor = owner) => {
    const asked = { params: { id }, query: { on: day } };
    return (await api.as(who).attendance.listBranchVisits(asked)).items;
  };
  const at = (id: string, of = clientId) => ({ params: { id, date: day, clientId: of } });
  const send = (workout: ReturnType<typeof aWorkout>) =>
    world.work.run(client, (ctx) => aSentWorkout(ctx, workout));
  return { owner, coach, client, clientId, north, south, of, at, send };
}

test('two sessions of a day at one branch are one visit; one that still goes on is none yet', async () => {
  const { clientId, north, of, send } = await inTwoBranches();
  await send(aWorkout({ branchId: north, endedAt: null }));
  expect(await of(north)).toEqual([]);
  await send(aWorkout({ branchId: north, startedAt: `${day}T17:00:00.000Z` }));
  await send(aWorkout({ branchId: north }));
  expect(await of(north)).toMatchObject([
    { clientId, firstAt: `${day}T07:00:00.000Z`, hasSession: true, isMarked: false },
  ]);
});

test('a session that moves to another branch or day, or goes, takes its visit along', async () => {
  const { client, north, south, of, send } = await inTwoBranches();
  const workout = aWorkout({ branchId: north });
  await send(workout);
  const change = (changes: object) =>
    api.as(client).execution.changeWorkout({
      params: { id: workout.id },
      body: { ...workout, ...changes },
    });
  await change({ branchId: south });
  expect([await of(north), await of(south)]).toMatchObject([[], [{ branchId: south }]]);
  await change({ branchId: south, localDate: '2026-11-19' });
  expect(await of(south)).toEqual([]);
  await change({ branchId: south });
  expect(await of(south)).toHaveLength(1);
  await api.as(client).execution.deleteWorkout({ params: { id: workout.id } });
  expect(await of(south)).toEqual([]);
});

test('the desk and a session are one visit, and each takes back only what it told', async () => {
  const { owner, client, clientId, north, of, at, send } = await inTwoBranches();
  const desk = api.as(owner).attendance;
  const marked = await desk.markPresent(at(north));
  expect(marked).toMatchObject({ clientId, date: day, hasSession: false, isMarked: true });
  expect(await desk.markPresent(at(north))).toEqual(marked);
  const workout = aWorkout({ branchId: north });
  await send(workout);
  expect(await of(north)).toMatchObject([{ hasSession: true, isMarked: true }]);
  await api.as(client).execution.deleteWorkout({ params: { id: workout.id } });
  expect(await of(north)).toMatchObject([{ hasSession: false, isMarked: true }]);
  await desk.takeBackPresence(at(north));
  await desk.takeBackPresence(at(north));
  expect(await of(north)).toEqual([]);
});

test('what the desk says is told once, and once when it takes it back', async () => {
  const { owner, north, at } = await inTwoBranches();
  for (const _twice of [1, 2]) await api.as(owner).attendance.markPresent(at(north));
  for (const _twice of [1, 2]) await api.as(owner).attendance.takeBackPresence(at(north));
  const root = await world.connect('superuser');
  const { rows } = await root.query<{ name: string }>(
    `select name from platform.outbox where organization_id = $1 and name like 'memberships.%' order by id`,
    [owner.organizationId],
  );
  expect(rows.map(({ name }) => name)).toEqual([
    'memberships.client-marked-present.v1',
    'memberships.presence-taken-back.v1',
  ]);
});

test('a branch of nobody or of others is refused, with the field and what to do', async () => {
  const { client } = await inTwoBranches();
  const { north: foreign } = await inTwoBranches();
  const workout = aWorkout({ branchId: foreign });
  await expect(world.work.run(client, (ctx) => aSentWorkout(ctx, workout))).rejects.toMatchObject({
    code: 'invalid',
    reason: 'unknown-branch',
  });
  const pushed = { body: { items: [{ id: workout.id, baseRevision: null, workout }] } };
  expect((await api.as(client).execution.bulkSync(pushed)).items).toMatchObject([
    { status: 'rejected', error: { reason: 'unknown-branch', path: 'branchId' } },
  ]);
});

test('a day that has not begun, one long ago and a closed branch cannot be marked', async () => {
  const { owner, clientId, north, at } = await inTwoBranches();
  const desk = api.as(owner).attendance;
  const on = (date: string) => desk.markPresent({ params: { id: north, date, clientId } });
  expect(await refusal(on('2026-11-23'))).toMatchObject({ status: 400, reason: 'not-yet' });
  expect(await refusal(on('2024-11-20'))).toMatchObject({ reason: 'too-long-ago' });
  await api.as(owner).branches.archiveBranch({ params: { id: north } });
  expect(await refusal(desk.markPresent(at(north)))).toMatchObject({ reason: 'branch-closed' });
});

test('a coach sees and marks their own clients alone, and a client may do neither', async () => {
  const { owner, coach, client, clientId, north, of, at } = await inTwoBranches();
  const other = await world.work.run(owner, (ctx) => aClient(ctx, { coachUserId: owner.userId }));
  await api.as(owner).attendance.markPresent(at(north));
  await api.as(owner).attendance.markPresent(at(north, other.id));
  expect(await of(north)).toHaveLength(2);
  expect(await of(north, coach)).toMatchObject([{ clientId }]);
  const days = await api.as(coach).attendance.listBranchDays({
    params: { id: north },
    query: {},
  });
  expect(days.items).toEqual([{ date: day, visits: 1 }]);
  const foreign = api.as(coach).attendance.markPresent(at(north, other.id));
  expect(await refusal(foreign)).toMatchObject({ status: 404 });
  expect(await refusal(of(north, client))).toMatchObject({ status: 403 });
  const own = api.as(client).attendance.markPresent(at(north));
  expect(await refusal(own)).toMatchObject({ status: 403 });
});

test('a front desk needs no more than to see clients and their attendance', async () => {
  const { owner, clientId, north, of, at } = await inTwoBranches();
  const can = permissionsOf(
    [],
    ['branch:read', 'client:read', 'client:view_all_gym', 'attendance:read', 'attendance:update'],
  );
  const desk = world.anActor('editor', owner.organizationId, { roles: [], can });
  await api.as(desk).attendance.markPresent(at(north));
  expect(await of(north, desk)).toMatchObject([{ clientId }]);
  await api.as(desk).attendance.takeBackPresence(at(north));
  expect(await of(north, desk)).toEqual([]);
});

test('a client reads their own attendance page by page, and saves it as a table', async () => {
  const { client, clientId, north, south, send } = await inTwoBranches();
  for (const startedAt of ['2026-11-18T07:00:00.000Z', '2026-11-19T07:00:00.000Z']) {
    await send(aWorkout({ branchId: north, startedAt }));
    await send(aWorkout({ branchId: south, startedAt }));
  }
  const mine = api.as(client).attendance;
  const dates: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 3, ...(cursor === undefined ? {} : { cursor }) };
    const page = await mine.listClientVisits({ params: { id: clientId }, query });
    dates.push(...page.items.map(({ date }) => date));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(dates).toEqual(['2026-11-19', '2026-11-19', '2026-11-18', '2026-11-18']);
  const lines = (await mine.exportVisits({ query: {} })).trim().split('\n');
  expect(lines[0]).toBe('date,branch,first_seen_at,trained,marked_by_desk');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toMatch(/^2026-11-18,Branch .+,2026-11-18T07:00:00\.000Z,yes,no$/);
});

test('visits of a day come page by page, and none is told twice', async () => {
  const { owner, coach, north, at } = await inTwoBranches();
  for (const _more of [1, 2, 3, 4]) {
    const more = await world.work.run(coach, (ctx) => aClient(ctx));
    await api.as(owner).attendance.markPresent(at(north, more.id));
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { on: day, limit: 3, ...(cursor === undefined ? {} : { cursor }) };
    const page = await api.as(owner).attendance.listBranchVisits({ params: { id: north }, query });
    seen.push(...page.items.map((visit) => visit.clientId));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect([seen.length, new Set(seen).size]).toEqual([4, 4]);
});

test('a phone learns the open branches of every place where the person is coached, and no closed one', async () => {
  const { owner, client, clientId, north, south } = await inTwoBranches();
  await api.as(owner).branches.archiveBranch({ params: { id: south } });
  const { items } = await api.as(client).attendance.getMyBranches();
  expect(items).toMatchObject([{ id: north, clientId }]);
});

test('today is the day at the organization, whatever the clock of who asks', async () => {
  const { owner, clientId, north } = await inTwoBranches();
  const desk = api.as(owner);
  await desk.organizations.changeOrganization({ body: { timeZone: 'Pacific/Pago_Pago' } });
  const yesterday = '2026-11-19';
  await desk.attendance.markPresent({ params: { id: north, date: yesterday, clientId } });
  const now = await desk.attendance.listBranchVisits({ params: { id: north }, query: {} });
  expect(now.items).toMatchObject([{ clientId, date: yesterday }]);
});
