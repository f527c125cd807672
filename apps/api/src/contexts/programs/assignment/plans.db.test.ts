import { assignmentsContract } from '@coachme/contracts/assignments.contract';
import { workoutLogged } from '@coachme/contracts/execution.events';
import { programsContract } from '@coachme/contracts/programs.contract';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { getProgram } from '../authoring/authoring.queries.ts';
import { changeProgram } from '../authoring/change-program.ts';
import { programsFacade } from '../programs.facade.ts';
import { aDatedDay, aDay, anAssignment, aProgram, aWeek } from '../programs.fixtures.ts';
import { programsModule } from '../programs.module.ts';
import { listAssignments } from './assignment.queries.ts';
import { changeAssignment } from './change-assignment.ts';
import { changeScheduledDay } from './change-scheduled-day.ts';
import { followRuleAgain } from './follow-rule-again.ts';
import { moveDay } from './move-day.ts';
import { overruleLoad } from './overrule-load.ts';
import { pauseAssignment } from './pause-assignment.ts';
import { listPlannedDays } from './planned-days.queries.ts';
import { previewPush } from './push.queries.ts';
import { pushProgram } from './push-program.ts';
import { restoreDay } from './restore-day.ts';
import { resumeAssignment } from './resume-assignment.ts';
import { settleAllPlans } from './settle-plans.ts';
import { skipDay } from './skip-day.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const year = { from: '2026-01-01', to: '2027-12-31' };
const as = <T>(actor: Actor, use: (ctx: Ctx) => Promise<T>) => world.work.run(actor, use);

/** Two weeks of three days from Friday 2026-11-20, for a client who trains Monday, Wednesday, Friday. */
async function assigned(changes = {}) {
  const { coach, stranger } = world.aGym();
  const { id: clientId } = await as(coach, (ctx) => aClient(ctx));
  const assignment = await as(coach, (ctx) => anAssignment(ctx, clientId, changes));
  const dates = () =>
    as(coach, async (ctx) =>
      (await programsFacade.scheduledDaysOn(ctx, clientId, year)).map(({ date }) => date.slice(5)),
    );
  const calendar = () => {
    const query = assignmentsContract.listPlannedDays.query.parse({ clientId, ...year });
    return as(coach, async (ctx) => (await listPlannedDays(ctx, { query })).items);
  };
  const dayIds = assignment.days.map(({ id }) => id);
  const [id = '', second = ''] = dayIds;
  return { coach, stranger, clientId, assignment, id, second, dates, calendar };
}
const began = (clientId: string, scheduledDayId: string, isFinished = false) =>
  workoutLogged({
    clientId,
    workoutId: crypto.randomUUID(),
    revision: 1,
    isFinished,
    scheduledDayId,
  });

test('a day is moved, two may share a date, and the phone hears of it', async () => {
  const { coach, id, dates, calendar } = await assigned();
  const moved = await as(coach, (ctx) => moveDay(ctx, { id, ifMatch: null, date: '2026-11-23' }));
  expect(moved).toMatchObject({ date: '2026-11-23', revision: 2, state: 'open' });
  expect(await dates()).toEqual(['11-23', '11-23', '11-25', '11-27', '11-30', '12-02']);
  expect(await calendar()).toHaveLength(6);
  const stale = as(coach, (ctx) => moveDay(ctx, { id, ifMatch: 1, date: '2026-11-24' }));
  await expect(stale).rejects.toMatchObject({ code: 'stale', more: { current: moved } });
});

test('the end of an assignment follows its last day', async () => {
  const { coach, clientId, assignment } = await assigned();
  const id = assignment.days.at(-1)?.id ?? '';
  await as(coach, (ctx) => moveDay(ctx, { id, ifMatch: null, date: '2026-12-24' }));
  const query = programsContract.listAssignments.query.parse({ clientId });
  const listed = await as(coach, (ctx) => listAssignments(ctx, { query }));
  expect(listed.items[0]?.endsOn).toBe('2026-12-24');
});

test('a skipped day leaves the plan, stays in the calendar and comes back', async () => {
  const { coach, id, dates, calendar } = await assigned();
  const skip = () => as(coach, (ctx) => skipDay(ctx, { id, ifMatch: null }));
  expect(await skip()).toMatchObject({ state: 'skipped' });
  expect(await skip()).toMatchObject({ state: 'skipped', revision: 2 });
  expect((await dates())[0]).toBe('11-23');
  expect((await calendar())[0]).toMatchObject({ id, state: 'skipped' });
  await as(coach, (ctx) => restoreDay(ctx, { id, ifMatch: null }));
  expect((await dates())[0]).toBe('11-20');
});

test('what was begun is neither moved nor skipped nor changed', async () => {
  const { coach, clientId, id } = await assigned();
  await as(coach, (ctx) => ctx.publish(began(clientId, id)));
  await deliver(world, [programsModule]);
  const attempts = await Promise.allSettled([
    as(coach, (ctx) => moveDay(ctx, { id, ifMatch: null, date: '2026-11-24' })),
    as(coach, (ctx) => skipDay(ctx, { id, ifMatch: null })),
    as(coach, (ctx) => changeScheduledDay(ctx, { id, ifMatch: null, day: aDay() })),
  ]);
  for (const attempt of attempts) {
    expect(attempt).toMatchObject({ reason: { code: 'conflict', reason: 'day-begun' } });
  }
});

test('a pause empties the plan, and going on brings it back as much later', async () => {
  const { coach, assignment, dates, calendar } = await assigned();
  const paused = await as(coach, (ctx) => pauseAssignment(ctx, assignment.id));
  expect(paused).toMatchObject({ pausedOn: '2026-11-20', days: [] });
  expect(await dates()).toEqual([]);
  expect((await calendar()).map(({ state }) => state)).toEqual(Array(6).fill('paused'));
  world.clock.advance(5 * 86_400_000);
  const resumed = await as(coach, (ctx) => resumeAssignment(ctx, assignment.id));
  expect(resumed.pausedOn).toBeNull();
  expect(await dates()).toEqual(['11-25', '11-30', '12-02', '12-04', '12-07', '12-09']);
  world.clock.advance(-5 * 86_400_000);
});

test.each([
  ['keep', ['11-20', '11-23', '11-25', '11-27', '11-30', '12-02']],
  ['shift', ['11-23', '11-25', '11-27', '11-30', '12-02', '12-04']],
  ['skip', ['11-23', '11-25', '11-27', '11-30', '12-02']],
] as const)('a missed day is treated by the policy: %s', async (missedDays, expected) => {
  const { dates } = await assigned({ missedDays });
  world.clock.advance(2 * 86_400_000);
  await settleAllPlans(world);
  await settleAllPlans(world);
  expect(await dates()).toEqual(expected);
  world.clock.advance(-2 * 86_400_000);
});

test('the program that follows is given once the last day has passed', async () => {
  const { coach, clientId, assignment } = await assigned();
  const { id: followUpProgramId } = await as(coach, (ctx) => aProgram(ctx));
  const params = { id: assignment.id };
  await as(coach, (ctx) => changeAssignment(ctx, { params, body: { followUpProgramId } }));
  world.clock.advance(13 * 86_400_000);
  await settleAllPlans(world);
  await settleAllPlans(world);
  const query = programsContract.listAssignments.query.parse({ clientId });
  const { items } = await as(coach, (ctx) => listAssignments(ctx, { query }));
  expect(items.map(({ programId, startsOn }) => [programId, startsOn])).toEqual([
    [followUpProgramId, '2026-12-03'],
    [assignment.programId, '2026-11-20'],
  ]);
  world.clock.advance(-13 * 86_400_000);
});

test('the program’s present content reaches the days that were not begun, after a look at whom', async () => {
  const { coach, clientId, assignment, id, second } = await assigned();
  const { programId } = assignment;
  await as(coach, (ctx) => ctx.publish(began(clientId, id, true)));
  await deliver(world, [programsModule]);
  await as(coach, (ctx) => changeScheduledDay(ctx, { id: second, ifMatch: null, day: aDay() }));
  const { weeks } = await as(coach, (ctx) => getProgram(ctx, programId));
  const [one, two] = weeks.map((week) => ({
    ...week,
    days: week.days.map((day) => ({ ...day, notes: 'slow' })),
  }));
  if (!one || !two) throw new Error('there are two weeks');
  const changed = [one, { ...two, days: [...two.days.slice(1), aDay({ name: 'New' })] }];
  const content = { title: 'Base strength', description: '', weeks: changed };
  await as(coach, (ctx) => changeProgram(ctx, { id: programId, ifMatch: null, content }));
  const preview = await as(coach, (ctx) =>
    previewPush(ctx, { params: { id: programId }, query: { limit: 50 } }),
  );
  const effect = { changedCount: 3, addedCount: 1, removedCount: 1, keptCount: 2 };
  expect(preview.items).toMatchObject([{ assignmentId: assignment.id, clientId, ...effect }]);
  const assignmentIds = [assignment.id];
  const push = () => as(coach, (ctx) => pushProgram(ctx, { programId, assignmentIds }));
  expect((await push()).items).toMatchObject([effect]);
  expect((await push()).items).toMatchObject([{ changedCount: 0, addedCount: 0, removedCount: 0 }]);
  const days = await as(coach, (ctx) => programsFacade.scheduledDaysOn(ctx, clientId, year));
  expect(days.map(({ day: { name, notes } }) => `${name} ${notes}`.trim())).toEqual([
    'Day',
    'Day',
    'Day slow',
    'Day slow',
    'Day slow',
    'New',
  ]);
});

test('a load set by hand stands until the rule is followed again, and is told to the audit log', async () => {
  const { coach } = world.aGym();
  const { id: clientId } = await as(coach, (ctx) => aClient(ctx));
  const [id = '', day] = await as(coach, (ctx) => aDatedDay(ctx, clientId));
  const prescriptionId = day.groups[0]?.prescriptions[0]?.id ?? '';
  const load = { id, prescriptionId, loadKg: 90, note: 'easy week' };
  const set = await as(coach, (ctx) => overruleLoad(ctx, load));
  expect(set.overrides).toEqual([{ prescriptionId, loadKg: 90, note: 'easy week' }]);
  expect(set.laidOut).toMatchObject([{ prescriptionId, why: { reason: 'overruled', loadKg: 90 } }]);
  const again = await as(coach, (ctx) => overruleLoad(ctx, { ...load, loadKg: 85 }));
  expect(again.overrides).toMatchObject([{ loadKg: 85 }]);
  const free = await as(coach, (ctx) => followRuleAgain(ctx, { id, prescriptionId }));
  expect(free).toMatchObject({ overrides: [], laidOut: [] });
  const { rows } = await as(coach, ({ tx }) =>
    tx.execute(sql`select payload->>'loadKg' as kg from platform.outbox
      where name = 'programs.load-overruled.v1' and payload->>'scheduledDayId' = ${id} order by 1`),
  );
  expect(rows).toEqual([{ kg: '85' }, { kg: '90' }]);
  const unruled = as(coach, (ctx) => overruleLoad(ctx, { ...load, prescriptionId: clientId }));
  await expect(unruled).rejects.toMatchObject({ code: 'not-found' });
});

test('another organization’s coach reaches no day and no assignment', async () => {
  const { stranger, assignment, id } = await assigned();
  const attempts = await Promise.allSettled([
    as(stranger, (ctx) => moveDay(ctx, { id, ifMatch: null, date: '2026-11-24' })),
    as(stranger, (ctx) => skipDay(ctx, { id, ifMatch: null })),
    as(stranger, (ctx) => pauseAssignment(ctx, assignment.id)),
    as(stranger, (ctx) =>
      previewPush(ctx, { params: { id: assignment.programId }, query: { limit: 5 } }),
    ),
  ]);
  for (const attempt of attempts) {
    expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } });
  }
});

test('moving keeps days unique in their week: weeks stay as they were', async () => {
  const { coach, id, calendar } = await assigned({ weeks: [aWeek([aDay()])] });
  await as(coach, (ctx) => moveDay(ctx, { id, ifMatch: null, date: '2026-12-01' }));
  expect(await calendar()).toMatchObject([{ weekNumber: 1, dayNumber: 1, date: '2026-12-01' }]);
});
