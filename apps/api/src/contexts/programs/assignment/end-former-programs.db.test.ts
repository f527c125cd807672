import type { SyncChange } from '@coachme/contracts/execution.words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
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

/** All that a phone learns since a cursor: what settles late is asked for again. */
async function pulled(actor: Actor, start?: string) {
  const items: SyncChange[] = [];
  let cursor = start;
  for (let hasMore = true; hasMore; ) {
    const query = cursor === undefined ? {} : { cursor };
    const page = await api.as(actor).execution.sync({ query });
    items.push(...page.items);
    cursor = page.nextCursor;
    hasMore = page.hasMore;
  }
  return { items, cursor };
}

/** A client on a program since today, Friday 2026-11-20: Fridays, Mondays and Wednesdays until 2026-12-02. */
async function onAProgram() {
  const { coach, client } = world.aPractice();
  const { id: clientId } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId }),
  );
  const former = await world.work.run(coach, (ctx) =>
    anAssignment(ctx, clientId, { startsOn: '2026-11-20' }),
  );
  const program = await world.work.run(coach, (ctx) => aProgram(ctx));
  const { programs, groupAssignments, assignments } = api.as(coach);
  const params = { id: program.id };
  const assign = (startsOn: string, formerPrograms?: 'keep' | 'end') =>
    programs.assignProgram({
      params,
      body: { clientId, startsOn, ...(formerPrograms ? { formerPrograms } : {}) },
    });
  const formerNow = async () =>
    (await programs.listAssignments({ query: { clientId } })).items.find(
      ({ id }) => id === former.id,
    );
  const look = async (startsOn: string) => {
    const body = { clientIds: [clientId], startsOn };
    return (await groupAssignments.previewAssignment({ params, body })).items[0]?.overlaps;
  };
  return { coach, client, clientId, former, program, assign, formerNow, look, assignments };
}

test('both go on beside each other unless the coach ends the former one', async () => {
  const { former, assign, formerNow } = await onAProgram();
  await assign('2026-11-25');
  expect(await formerNow()).toMatchObject({ endsOn: former.endsOn, endedAt: null });
  expect((await formerNow())?.days).toHaveLength(former.days.length);
});

test('the former one ends the day before: what is due until then stays, the rest leaves plan and phone', async () => {
  const { client, former, assign, formerNow, look } = await onAProgram();
  const going = former.days.filter(({ date }) => date >= '2026-11-25').map(({ id }) => id);
  expect(await look('2026-11-25')).toMatchObject([
    { assignmentId: former.id, goingCount: going.length },
  ]);
  const { cursor } = await pulled(client);
  await assign('2026-11-25', 'end');
  const now = await formerNow();
  expect(now).toMatchObject({ endsOn: '2026-11-23', endedAt: null });
  expect(now?.days.map(({ date }) => date)).toEqual(['2026-11-20', '2026-11-23']);
  const { items } = await pulled(client, cursor);
  const dropped = items.filter(({ isDeleted }) => isDeleted).map(({ id }) => id);
  expect(dropped.toSorted()).toEqual(going.toSorted());
});

test('one that has no day left until then is over at once, and so is one that rests', async () => {
  const atOnce = await onAProgram();
  await atOnce.assign('2026-11-20', 'end');
  expect((await atOnce.formerNow())?.endedAt).not.toBeNull();

  const resting = await onAProgram();
  await resting.assignments.pauseAssignment({ params: { id: resting.former.id } });
  await resting.assign('2026-11-25', 'end');
  expect((await resting.formerNow())?.endedAt).not.toBeNull();
});

test('nothing follows a program that another one ended, and what is missed no longer moves past its end', async () => {
  const { former, program, assign, formerNow, assignments } = await onAProgram();
  const body = { missedDays: 'shift' as const, followUpProgramId: program.id };
  await assignments.changeAssignment({ params: { id: former.id }, body });
  await assign('2026-11-25', 'end');
  expect(await formerNow()).toMatchObject({ missedDays: 'keep', followUpProgramId: null });
});

test('the same create twice ends nothing twice, and another client’s program is left alone', async () => {
  const { coach, clientId, program, assign, formerNow } = await onAProgram();
  const others = await onAProgram();
  const id = crypto.randomUUID();
  const body = { id, clientId, startsOn: '2026-11-25', formerPrograms: 'end' as const };
  const give = () => api.as(coach).programs.assignProgram({ params: { id: program.id }, body });
  await give();
  const once = await formerNow();
  // Given beside it afterwards: a repetition must not end that.
  await assign('2026-11-25');
  await give();
  expect(await formerNow()).toEqual(once);
  expect((await others.formerNow())?.days).toHaveLength(others.former.days.length);
});
