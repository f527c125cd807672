import type { TrainingDay } from '@coachme/contracts/programs.words';
import type { LaidOutExercise, LoadOverride } from '@coachme/contracts/progression.words';
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
  readonly isTrained: boolean;
  readonly isInPlan: boolean;
};

/** Every day of the assignment that a day belongs to, also those that left the plan; none for an unknown day. */
export async function planAround(ctx: Ctx, scheduledDayId: string): Promise<PlannedForRules[]> {
  permit(ctx, 'assignment:read');
  const { organizationId } = ctx.actor;
  const assignment = ctx.tx
    .select({ id: scheduledDays.assignmentId })
    .from(scheduledDays)
    .where(
      and(eq(scheduledDays.organizationId, organizationId), eq(scheduledDays.id, scheduledDayId)),
    );
  const days = await ctx.tx
    .select({
      id: scheduledDays.id,
      clientId: scheduledDays.clientId,
      assignmentId: scheduledDays.assignmentId,
      day: scheduledDays.snapshot,
      laidOut: scheduledDays.laidOut,
      overrides: overridesOfDay,
      trainedAt: scheduledDays.trainedAt,
      removedAt: scheduledDays.removedAt,
    })
    .from(scheduledDays)
    .where(
      and(
        eq(scheduledDays.organizationId, organizationId),
        eq(scheduledDays.assignmentId, assignment),
      ),
    )
    .orderBy(asc(scheduledDays.scheduledOn), asc(scheduledDays.id));
  return days.map(({ trainedAt, removedAt, ...day }) => ({
    ...day,
    isTrained: trainedAt !== null,
    isInPlan: removedAt === null,
  }));
}
