import type { TrainingDay } from '@coachme/contracts/programs.words';
import type { LaidOutExercise, LoadOverride } from '@coachme/contracts/progression.words';
import type { Lighter } from '@coachme/domain/progression/lighter-day.rules';
import { and, asc, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { scheduledDays } from './assignment.tables.ts';
import { overridesOfDay } from './scheduled-day.store.ts';

/** A dated day as rules of progression need it. */
export type PlannedForRules = {
  readonly id: string;
  readonly clientId: string;
  readonly assignmentId: string;
  readonly day: TrainingDay;
  readonly laidOut: readonly LaidOutExercise[];
  readonly overrides: readonly LoadOverride[];
  readonly lighter: Lighter | null;
  readonly weekNumber: number;
  readonly date: string;
  readonly isTrained: boolean;
  readonly isBegun: boolean;
  readonly isInPlan: boolean;
};

/** An assignment, or a day of it. */
export type AroundWhat = { readonly assignmentId: string } | { readonly scheduledDayId: string };

/** Every day of an assignment, also those that left the plan; none for an unknown one. */
export async function planAround(ctx: Ctx, what: AroundWhat): Promise<PlannedForRules[]> {
  permit(ctx, 'assignment:read');
  const { organizationId } = ctx.actor;
  const isOfAssignment =
    'assignmentId' in what
      ? eq(scheduledDays.assignmentId, what.assignmentId)
      : eq(scheduledDays.assignmentId, assignmentOf(ctx, what.scheduledDayId));
  const days = await ctx.tx
    .select({
      id: scheduledDays.id,
      clientId: scheduledDays.clientId,
      assignmentId: scheduledDays.assignmentId,
      day: scheduledDays.snapshot,
      laidOut: scheduledDays.laidOut,
      overrides: overridesOfDay,
      lighter: scheduledDays.lighter,
      weekNumber: scheduledDays.weekNumber,
      date: scheduledDays.scheduledOn,
      trainedAt: scheduledDays.trainedAt,
      begunAt: scheduledDays.begunAt,
      removedAt: scheduledDays.removedAt,
    })
    .from(scheduledDays)
    .where(and(eq(scheduledDays.organizationId, organizationId), isOfAssignment))
    .orderBy(asc(scheduledDays.scheduledOn), asc(scheduledDays.id));
  return days.map(({ trainedAt, begunAt, removedAt, ...day }) => ({
    ...day,
    isTrained: trainedAt !== null,
    isBegun: begunAt !== null,
    isInPlan: removedAt === null,
  }));
}

function assignmentOf(ctx: Ctx, scheduledDayId: string) {
  return ctx.tx
    .select({ id: scheduledDays.assignmentId })
    .from(scheduledDays)
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        eq(scheduledDays.id, scheduledDayId),
      ),
    );
}
