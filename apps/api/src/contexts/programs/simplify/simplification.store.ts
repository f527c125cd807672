import type { Simplification, SimplificationWish } from '@coachme/contracts/assignments.words';
import {
  type DayToSimplify,
  type SimplifiedPlan,
  simplified,
} from '@coachme/domain/programs/simplify.rules';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { AssignmentColumns } from '../assignment/assignment.store.ts';
import { scheduledDays } from '../assignment/assignment.tables.ts';
import { simplifications } from './simplify.tables.ts';

export type SimplificationColumns = typeof simplifications.$inferSelect;

/** The row of an offer whose client the actor sees, kept from other writers until the unit of work ends. */
export async function lockSimplification(ctx: Ctx, id: string): Promise<SimplificationColumns> {
  const [row] = await ctx.tx
    .select()
    .from(simplifications)
    .where(isSimplification(ctx, id))
    .for('update');
  if (!row) throw new AppError('not-found', 'no-such-simplification');
  await clientsFacade.requireClientVisible(ctx, row.clientId);
  return row;
}

/** Stamps a locked offer. */
export async function stampSimplification(
  ctx: Ctx,
  { id }: SimplificationColumns,
  stamps: Partial<typeof simplifications.$inferInsert>,
): Promise<Simplification> {
  const [row] = await ctx.tx
    .update(simplifications)
    .set(stamps)
    .where(isSimplification(ctx, id))
    .returning();
  if (!row) throw new AppError('not-found', 'no-such-simplification');
  return shownSimplification(row);
}

/** An offer as the contract has it. */
export function shownSimplification(row: SimplificationColumns): Simplification {
  const { id, assignmentId, clientId, proposedAt, acceptedAt, revertedAt } = row;
  const { daysPerWeek, exercisesPerDay, setsPerExercise } = row;
  return {
    id,
    assignmentId,
    clientId,
    wish: { daysPerWeek, exercisesPerDay, setsPerExercise },
    proposedAt: proposedAt.toISOString(),
    acceptedAt: acceptedAt?.toISOString() ?? null,
    revertedAt: revertedAt?.toISOString() ?? null,
  };
}

/** What a wish makes of the days of an assignment from today on that were not begun. */
export async function planSimplification(
  ctx: Ctx,
  assignment: AssignmentColumns,
  wish: SimplificationWish,
): Promise<SimplifiedPlan & { readonly before: ReadonlyMap<string, OpenDay> }> {
  const days = await daysToSimplify(ctx, assignment);
  return { ...simplified(days, wish), before: new Map(days.map((day) => [day.id, day])) };
}

/** The days of an assignment from today on that were not begun. */
export async function daysToSimplify(
  ctx: Ctx,
  { id, clientId }: AssignmentColumns,
): Promise<OpenDay[]> {
  const client = await clientsFacade.getClient(ctx, clientId);
  const today = localDateIn(client.timeZone, ctx.now);
  return (await readOpen(ctx, id)).filter(({ date }) => date >= today);
}

type OpenDay = DayToSimplify & {
  readonly date: string;
  readonly changedAt: Date | null;
};

async function readOpen(ctx: Ctx, assignmentId: string): Promise<OpenDay[]> {
  return ctx.tx
    .select({
      id: scheduledDays.id,
      date: scheduledDays.scheduledOn,
      weekNumber: scheduledDays.weekNumber,
      dayNumber: scheduledDays.dayNumber,
      day: scheduledDays.snapshot,
      changedAt: scheduledDays.changedAt,
    })
    .from(scheduledDays)
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        eq(scheduledDays.assignmentId, assignmentId),
        isNull(scheduledDays.trainedAt),
        isNull(scheduledDays.begunAt),
        isNull(scheduledDays.removedAt),
      ),
    )
    .orderBy(asc(scheduledDays.scheduledOn), asc(scheduledDays.id));
}

function isSimplification(ctx: Ctx, id: string) {
  return and(
    eq(simplifications.organizationId, ctx.actor.organizationId),
    eq(simplifications.id, id),
  );
}
