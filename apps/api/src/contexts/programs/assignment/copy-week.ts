import type { PlannedDay } from '@coachme/contracts/assignments.words';
import type { Input } from '@coachme/contracts/kit/route';
import type { planWeeksContract } from '@coachme/contracts/plan-weeks.contract';
import { addDays, daysBetween } from '@coachme/domain/calendar/local-date.rules';
import { freshDay } from '@coachme/domain/programs/fresh-copy.rules';
import { layOutDay } from '@coachme/domain/progression/lay-out.rules';
import { inArray } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { derivedId } from '#platform/derived-id';
import { AppError } from '#platform/errors';
import { scheduledDays } from './assignment.tables.ts';
import { tellOfPlan } from './planned-day.store.ts';
import { readPlannedDays } from './planned-days.queries.ts';
import { readRunningDays } from './running-days.store.ts';

type Copy = Input<typeof planWeeksContract.copyWeek>;

/** Plans seven days of a client once more from another date on; pushes of the program leave the copies alone. */
export async function copyWeek(ctx: Ctx, { params, body }: Copy): Promise<{ items: PlannedDay[] }> {
  permit(ctx, 'assignment:update');
  await clientsFacade.requireClientVisible(ctx, params.id);
  const { id: copyId = ctx.newId(), from, to } = body;
  const week = { from, to: addDays(from, 6) };
  const days = await readRunningDays(ctx, params.id, week);
  const copies = days.map((day) => {
    const id = derivedId(`copy ${copyId} ${day.id}`);
    const snapshot = freshDay(day.snapshot, countedIds(`copy ${copyId} ${day.id}`));
    // A deload was decided for its week, not for a copy of it.
    const lighter = day.lighter === 'decided' ? null : day.lighter;
    return {
      ...day,
      ...{ id, snapshot, laidOut: layOutDay(snapshot, new Map(), { lighter }), lighter },
      ...{ begunAt: null, trainedAt: null, removedAt: null, setAside: null, revision: 1 },
      ...{ changedAt: ctx.now, changedBy: ctx.actor.userId, createdAt: ctx.now },
      scheduledOn: addDays(day.scheduledOn, daysBetween(from, to)),
    };
  });
  const present = await readCopies(ctx, copies);
  if (present.length > 0) return { items: sameOrTaken(present, copies) };
  await insertRows(ctx, scheduledDays, copies);
  for (const { id: entityId, clientId } of copies) {
    await ctx.change({ clientId, entity: 'scheduled-day', entityId, revision: 1 });
  }
  for (const assignmentId of new Set(copies.map((copy) => copy.assignmentId))) {
    await tellOfPlan(ctx, { assignmentId, clientId: params.id });
  }
  return { items: await readCopies(ctx, copies) };
}

/** The same ids in the same order, each time the same thing is copied. */
function countedIds(what: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return derivedId(`${what} ${count}`);
  };
}

type Copied = { readonly id: string; readonly scheduledOn: string };

async function readCopies(ctx: Ctx, copies: readonly Copied[]): Promise<PlannedDay[]> {
  if (copies.length === 0) return [];
  const ids = copies.map(({ id }) => id);
  return readPlannedDays(ctx, inArray(scheduledDays.id, ids), ids.length);
}

/** The same copy asked for again is the same copy; to another date it is another one. */
function sameOrTaken(present: PlannedDay[], copies: readonly Copied[]): PlannedDay[] {
  const dateOf = new Map(copies.map(({ id, scheduledOn }) => [id, scheduledOn]));
  if (present.some(({ id, date }) => dateOf.get(id) !== date)) {
    throw new AppError('conflict', 'id-taken', { field: 'body.id' });
  }
  return present;
}
