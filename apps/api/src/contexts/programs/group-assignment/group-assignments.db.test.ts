import { randomUUIDv7 } from 'node:crypto';
import type { AssignToGroup } from '@coachme/contracts/group-assignments.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { anAssignment, aProgram } from '../programs.fixtures.ts';

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

/** Three clients who train Monday, Wednesday and Friday, and a program of six days; today is Friday 2026-11-20. */
async function aCohort() {
  const { coach, stranger } = world.aGym();
  const as = <T>(use: Parameters<typeof world.work.run<T>>[1]) => world.work.run(coach, use);
  const program = await as((ctx) => aProgram(ctx));
  const names = ['Asha', 'Ben', 'Cleo'];
  const clients = await as(async (ctx) => {
    const made = [];
    for (const name of names) made.push(await aClient(ctx, { name }));
    return made;
  });
  const clientIds = clients.map(({ id }) => id);
  const body = { id: randomUUIDv7(), clientIds, startsOn: '2026-11-23' };
  const params = { id: program.id };
  const give = (change: Partial<AssignToGroup> = {}, who: Actor = coach) =>
    api.as(who).groupAssignments.assignToGroup({ params, body: { ...body, ...change } });
  const results = async () => {
    const query = { limit: 2 };
    const { groupAssignments } = api.as(coach);
    const at = { params: { id: body.id } };
    const first = await groupAssignments.listGroupAssignmentClients({ ...at, query });
    const cursor = first.nextCursor ?? '';
    const rest = await groupAssignments.listGroupAssignmentClients({
      ...at,
      query: { ...query, cursor },
    });
    return [...first.items, ...rest.items];
  };
  const progress = () =>
    api.as(coach).groupAssignments.getGroupAssignment({ params: { id: body.id } });
  const plans = async (clientId: string) =>
    (await api.as(coach).programs.listAssignments({ query: { clientId } })).items;
  return { coach, stranger, as, params, clientIds, body, give, results, progress, plans };
}

test('everybody is given the program by the job, once, however often it is asked and done', async () => {
  const { coach, clientIds, give, progress, results, plans } = await aCohort();
  const asked = await give();
  expect(asked).toMatchObject({ clientCount: 3, givenCount: 0, leftOutCount: 0 });
  expect(await give()).toMatchObject({ id: asked.id, clientCount: 3 });
  await deliver(world, contextModules);
  await deliver(world, contextModules);
  expect(await progress()).toMatchObject({ givenCount: 3, leftOutCount: 0 });
  expect((await results()).map(({ clientName, state }) => [clientName, state])).toEqual([
    ['Asha', 'given'],
    ['Ben', 'given'],
    ['Cleo', 'given'],
  ]);
  for (const clientId of clientIds) {
    const [plan, ...others] = await plans(clientId);
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ startsOn: '2026-11-23', cohortId: asked.id });
  }
  await expect(give({ startsOn: '2026-11-30' })).rejects.toMatchObject({
    problem: { reason: 'id-taken' },
  });
  const { items } = await api.as(coach).groupAssignments.listGroupAssignments({ query: {} });
  expect(items).toMatchObject([{ id: asked.id }]);
});

test('one who cannot have it is left out with the reason, and is given it when that has passed', async () => {
  const { coach, clientIds, body, give, progress, results } = await aCohort();
  const [first = ''] = clientIds;
  await give();
  await api.as(coach).clients.archiveClient({ params: { id: first } });
  await deliver(world, contextModules);
  expect(await progress()).toMatchObject({ givenCount: 2, leftOutCount: 1 });
  expect((await results())[0]).toMatchObject({ state: 'left-out', reason: 'client-archived' });
  await api.as(coach).clients.changeClient({ params: { id: first }, body: { status: 'active' } });
  const again = { clientIds, from: '2026-11-23', joins: 'from-the-start' } as const;
  await api.as(coach).groupAssignments.assignToMore({ params: { id: body.id }, body: again });
  await deliver(world, contextModules);
  expect(await progress()).toMatchObject({ clientCount: 3, givenCount: 3, leftOutCount: 0 });
});

test('who comes later joins in step, with nothing of what is past, or begins with the first week', async () => {
  const { coach, as, clientIds, body, give, plans } = await aCohort();
  const [first = '', second = '', third = ''] = clientIds;
  await give({ clientIds: [first] });
  await deliver(world, contextModules);
  const more = (clientId: string, joins: 'in-step' | 'from-the-start', from: string) =>
    api.as(coach).groupAssignments.assignToMore({
      params: { id: body.id },
      body: { clientIds: [clientId], joins, from },
    });
  await more(second, 'in-step', '2026-11-27');
  await more(third, 'from-the-start', '2026-11-27');
  const late = await as((ctx) => aClient(ctx, { name: 'Dan' }));
  await more(late.id, 'in-step', '2027-03-01');
  await deliver(world, contextModules);
  const dates = async (clientId: string) => {
    const year = { from: '2026-01-01', to: '2027-12-31' };
    const { items } = await api
      .as(coach)
      .assignments.listPlannedDays({ query: { clientId, ...year } });
    return items.map(({ date }) => date.slice(5));
  };
  expect(await dates(first)).toEqual(['11-23', '11-25', '11-27', '11-30', '12-02', '12-04']);
  expect(await dates(second)).toEqual(['11-27', '11-30', '12-02', '12-04']);
  expect(await dates(third)).toEqual(['11-27', '11-30', '12-02', '12-04', '12-07', '12-09']);
  expect(await plans(late.id)).toEqual([]);
});

test('a look ahead says who has a plan in these days, and who cannot have it', async () => {
  const { coach, as, params, clientIds } = await aCohort();
  const [first = '', second = ''] = clientIds;
  const running = await as((ctx) => anAssignment(ctx, first));
  await api.as(coach).clients.archiveClient({ params: { id: second } });
  const look = (startsOn: string) =>
    api.as(coach).groupAssignments.previewAssignment({ params, body: { clientIds, startsOn } });
  const [asha, ben, cleo] = (await look('2026-11-23')).items;
  expect(asha).toMatchObject({ firstDay: '2026-11-23', lastDay: '2026-12-04', dayCount: 6 });
  expect(asha?.overlaps).toMatchObject([{ assignmentId: running.id, endsOn: '2026-12-02' }]);
  expect(ben).toMatchObject({ refusal: 'client-archived' });
  expect(cleo).toMatchObject({ refusal: null, overlaps: [] });
  expect((await look('2026-12-07')).items[0]?.overlaps).toEqual([]);
});

test('clients and programs of others are not there', async () => {
  const { stranger, as, give, params } = await aCohort();
  const other = await world.work.run(stranger, (ctx) => aClient(ctx));
  await expect(give({ clientIds: [other.id] })).rejects.toMatchObject({ problem: { status: 404 } });
  await expect(give({}, stranger)).rejects.toMatchObject({ problem: { status: 404 } });
  const body = { clientIds: [(await as((ctx) => aClient(ctx))).id], startsOn: '2026-11-23' };
  const groupId = randomUUIDv7();
  const { groupAssignments } = api.as((await aCohort()).coach);
  const asking = groupAssignments.assignToGroup({ params, body: { ...body, groupId } });
  await expect(asking).rejects.toMatchObject({ problem: { status: 404 } });
});

test('what a group was on ends the day before, for each of them, and only where the coach said so', async () => {
  const { as, coach, params, clientIds, body, give, plans } = await aCohort();
  const [first = '', second = ''] = clientIds;
  const former = await as((ctx) => anAssignment(ctx, first, { startsOn: '2026-11-20' }));
  await give({ clientIds: [first, second], formerPrograms: 'end' });
  await deliver(world, contextModules);
  const [given, ended] = await plans(first);
  expect(given).toMatchObject({ startsOn: body.startsOn, endedAt: null });
  expect(ended).toMatchObject({ id: former.id, endsOn: '2026-11-20', endedAt: null });
  expect(await plans(second)).toHaveLength(1);
  // The same create with another choice is another create.
  await expect(give({ clientIds: [first, second] })).rejects.toMatchObject({ code: 'conflict' });
  const look = await api.as(coach).groupAssignments.previewAssignment({
    params,
    body: { clientIds: [first], startsOn: '2026-11-25' },
  });
  expect(look.items[0]?.overlaps.map(({ goingCount }) => goingCount)).toEqual([5]);
});
