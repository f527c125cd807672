import { workoutLogged } from '@coachme/contracts/execution.events';
import { programsContract } from '@coachme/contracts/programs.contract';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { Again, again } from '#platform/http/answer';
import { countStatements } from '#test/count-statements';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { getProgram } from '../authoring/authoring.queries.ts';
import { changeProgram } from '../authoring/change-program.ts';
import { programsFacade } from '../programs.facade.ts';
import { aDay, aDraft, anAssignment, aProgram, aWeek } from '../programs.fixtures.ts';
import { programsModule } from '../programs.module.ts';
import { assignProgram } from './assign-program.ts';
import { listAssignments } from './assignment.queries.ts';
import { endAssignment } from './end-assignment.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const usually = { layout: 'sequence', missedDays: 'keep', followUpProgramId: null } as const;
const wholeYear = { from: '2026-01-01', to: '2026-12-31' };
const clientOf = async (coach: Actor) => (await world.work.run(coach, (ctx) => aClient(ctx))).id;

/** Two weeks of three days from Friday 2026-11-20, for a client who trains Monday, Wednesday, Friday. */
async function assigned(coach: Actor) {
  const clientId = await clientOf(coach);
  const assignment = await world.work.run(coach, (ctx) => anAssignment(ctx, clientId));
  return { clientId, assignment };
}

const changesOf = (coach: Actor) =>
  world.work.run(coach, async ({ tx, actor }) => {
    const { rows } = await tx.execute(sql`select entity_id, revision, is_deleted
      from platform.changes where organization_id = ${actor.organizationId} and entity = 'scheduled-day'
      order by xid, seq`);
    return rows;
  });

test('assigning lays every day on a date, tells the phone of each and announces it once', async () => {
  const { coach } = world.aGym();
  const { clientId, assignment } = await assigned(coach);
  const dates = ['11-20', '11-23', '11-25', '11-27', '11-30', '12-02'].map((d) => `2026-${d}`);
  expect(assignment.days.map(({ date }) => date)).toEqual(dates);
  expect(assignment).toMatchObject({ clientId, endsOn: '2026-12-02', weekCount: 2, endedAt: null });
  expect(await changesOf(coach)).toEqual(
    assignment.days.map(({ id }) => ({ entity_id: id, revision: 1, is_deleted: false })),
  );
  const { rows } = await world.work.run(coach, ({ tx }) =>
    tx.execute(sql`select name, payload from platform.outbox where kind = 'event'`),
  );
  expect(rows).toMatchObject([
    { name: 'programs.program-assigned.v1', payload: { clientId, firstDay: '2026-11-20' } },
  ]);
});

test('a running assignment keeps its copy when the program changes', async () => {
  const { coach } = world.aGym();
  const { clientId, assignment } = await assigned(coach);
  const { programId: id } = assignment;
  const content = { title: 'New', description: '', weeks: [aWeek([aDay({ name: 'New' })])] };
  const [days, program] = await world.work.run(coach, async (ctx) => {
    await changeProgram(ctx, { id, ifMatch: null, content });
    return [
      await programsFacade.scheduledDaysOn(ctx, clientId, wholeYear),
      await getProgram(ctx, id),
    ] as const;
  });
  expect(days).toHaveLength(6);
  expect(days[0]).toMatchObject({
    programTitle: 'Base strength',
    day: { name: 'Day', groups: [{ prescriptions: [{ exerciseName: 'Barbell Full Squat' }] }] },
  });
  expect(program).toMatchObject({ title: 'New', assignedCount: 1 });
});

test('only a published and complete program is assigned', async () => {
  const { coach } = world.aGym();
  const clientId = await clientOf(coach);
  const assign = (programId: string) =>
    world.work.run(coach, (ctx) =>
      assignProgram(ctx, {
        programId,
        assignment: { clientId, startsOn: '2026-11-20', ...usually },
      }),
    );
  const draft = await world.work.run(coach, (ctx) => aDraft(ctx));
  await expect(assign(draft.id)).rejects.toMatchObject({
    code: 'conflict',
    reason: 'not-published',
  });
  const { id } = await world.work.run(coach, (ctx) => aProgram(ctx));
  const content = { title: 'Emptied', description: '', weeks: [] };
  await world.work.run(coach, (ctx) => changeProgram(ctx, { id, ifMatch: null, content }));
  await expect(assign(id)).rejects.toMatchObject({ reason: 'program-without-day' });
});

test('the weekday layout needs a weekday on every day', async () => {
  const { coach } = world.aGym();
  const clientId = await clientOf(coach);
  const asked = world.work.run(coach, (ctx) => anAssignment(ctx, clientId, { layout: 'weekday' }));
  await expect(asked).rejects.toMatchObject({ code: 'conflict', reason: 'day-without-weekday' });
});

test('the same assignment sent twice is one, another under its id is refused', async () => {
  const { coach } = world.aGym();
  const clientId = await clientOf(coach);
  const id = crypto.randomUUID();
  const { id: programId } = await world.work.run(coach, (ctx) => aProgram(ctx));
  const send = (startsOn: string) => {
    const assignment = { id, clientId, startsOn, ...usually } as const;
    return world.work.run(coach, (ctx) => assignProgram(ctx, { programId, assignment }));
  };
  const [first] = await Promise.all([send('2026-11-20'), send('2026-11-20')]);
  const { rows } = await world.work.run(coach, ({ tx }) =>
    tx.execute(sql`select id from programs.scheduled_days where assignment_id = ${id}`),
  );
  expect(rows).toHaveLength(6);
  expect(await send('2026-11-20')).toEqual(again(first instanceof Again ? first.value : first));
  await expect(send('2026-11-21')).rejects.toMatchObject({ reason: 'assignment-id-taken' });
});

test('ending takes today’s and later days out of the plan and leaves tombstones, once', async () => {
  const { coach } = world.aGym();
  const { clientId, assignment } = await assigned(coach);
  const before = await changesOf(coach);
  world.clock.set('2026-11-25T09:00:00Z');
  const end = () => world.work.run(coach, (ctx) => endAssignment(ctx, assignment.id));
  const ended = await end();
  world.clock.set('2026-11-20T09:00:00Z');
  expect(ended.days.map(({ date }) => date)).toEqual(['2026-11-20', '2026-11-23']);
  expect(ended.endedAt).toBe('2026-11-25T09:00:00.000Z');
  const gone = assignment.days.slice(2).map(({ id }) => id);
  const told = (await changesOf(coach)).slice(before.length);
  expect(new Set(told.map((row) => row.entity_id))).toEqual(new Set(gone));
  expect(told.every((row) => row.is_deleted && row.revision === 2)).toBe(true);
  const running = await world.work.run(coach, (ctx) =>
    programsFacade.runningAssignment(ctx, clientId, '2026-11-25'),
  );
  expect(running).toBeNull();
  expect(await end()).toEqual(ended);
  expect(await changesOf(coach)).toHaveLength(before.length + gone.length);
});

test('a day that was trained stays in an ended plan, also when the phone tells of it later', async () => {
  const { coach, organizationId } = world.aGym();
  const { clientId, assignment } = await assigned(coach);
  const [first, second] = assignment.days.map(({ id }) => id);
  const train = async (scheduledDayId = '') => {
    const workout = { workoutId: crypto.randomUUID(), clientId, revision: 1, isFinished: true };
    await world.work.runAsSystem(organizationId, 'test', (ctx) =>
      ctx.publish(workoutLogged({ ...workout, scheduledDayId })),
    );
    await deliver(world, [programsModule]);
  };
  const daysLeft = async () => {
    const days = await world.work.run(coach, (ctx) =>
      programsFacade.dueDays(ctx, [clientId], wholeYear),
    );
    return days.map(({ id }) => id);
  };
  await train(first);
  await world.work.run(coach, (ctx) => endAssignment(ctx, assignment.id));
  expect(await daysLeft()).toEqual([first]);
  await train(second);
  expect(await daysLeft()).toEqual([first, second]);
});

test('assignments of a client are listed newest first, page by page', async () => {
  const { coach } = world.aGym();
  const { clientId, assignment: older } = await assigned(coach);
  world.clock.advance(1000);
  const newer = await world.work.run(coach, (ctx) => anAssignment(ctx, clientId));
  const list = (cursor: string | null) => {
    const query = programsContract.listAssignments.query.parse({
      clientId,
      limit: 1,
      cursor: cursor ?? undefined,
    });
    return world.work.run(coach, (ctx) => listAssignments(ctx, { query }));
  };
  const first = await list(null);
  expect(first.items).toEqual([newer]);
  const rest = await list(first.nextCursor);
  expect(rest).toEqual({ items: [older], nextCursor: null });
});

test('another organization’s coach finds neither client, program nor assignment', async () => {
  const { coach, stranger } = world.aGym();
  const { clientId, assignment } = await assigned(coach);
  const query = programsContract.listAssignments.query.parse({ clientId });
  const attempts = await Promise.allSettled([
    world.work.run(stranger, (ctx) => anAssignment(ctx, clientId)),
    world.work.run(stranger, (ctx) => endAssignment(ctx, assignment.id)),
    world.work.run(stranger, (ctx) => listAssignments(ctx, { query })),
  ]);
  for (const attempt of attempts) {
    expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } });
  }
  const seen = await world.work.run(stranger, (ctx) =>
    programsFacade.scheduledDaysByIds(
      ctx,
      assignment.days.map(({ id }) => id),
    ),
  );
  expect(seen).toEqual([]);
});

test('a client assigns nothing', async () => {
  const { coach, client } = world.aGym();
  const clientId = await clientOf(coach);
  const { id: programId } = await world.work.run(coach, (ctx) => aProgram(ctx));
  const assignment = { clientId, startsOn: '2026-11-20', ...usually } as const;
  await expect(
    world.work.run(client, (ctx) => assignProgram(ctx, { programId, assignment })),
  ).rejects.toMatchObject({ code: 'forbidden' });
});

test('assigning costs the same number of statements whatever the size', async () => {
  const { coach } = world.aGym();
  const clientId = await clientOf(coach);
  const cost = async (weekCount: number) => {
    const weeks = Array.from({ length: weekCount }, () => aWeek());
    const { id: programId } = await world.work.run(coach, (ctx) => aProgram(ctx, { weeks }));
    const assignment = { clientId, startsOn: '2026-11-20', ...usually } as const;
    const assigning = await countStatements(world.pools.app, () =>
      world.work.run(coach, (ctx) => assignProgram(ctx, { programId, assignment })),
    );
    return assigning.statements;
  };
  const small = await cost(1);
  expect(await cost(12)).toBe(small);
  expect(small).toBeLessThanOrEqual(15);
});
