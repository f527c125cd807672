import type { BulkSyncItem } from '@coachme/contracts/execution.words';
import { and, eq, inArray } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { organizationsFacade } from '#contexts/organizations';
import { programsFacade } from '#contexts/programs';
import type { Ctx } from '#platform/db/work';
import { workouts } from '../execution.tables.ts';
import type { Holdings } from './owning-place.rules.ts';

/** What of some pushed items this organization holds of the person's own, in a fixed number of statements. */
export async function holdingsOf(ctx: Ctx, items: readonly BulkSyncItem[]): Promise<Holdings> {
  const client = await clientsFacade.myClient(ctx);
  const pushed = items.flatMap(({ workout }) => workout ?? []);
  const dayIds = pushed.flatMap(({ scheduledDayId }) => scheduledDayId ?? []);
  const exerciseIds = pushed.flatMap(({ exercises }) => exercises.map((log) => log.exerciseId));
  const branchIds = pushed.flatMap(({ branchId }) => branchId ?? []);
  const branches = await organizationsFacade.branchNames(ctx, branchIds);
  const days = await programsFacade.scheduledDaysByIds(ctx, [...new Set(dayIds)]);
  const exercises = await programsFacade.exercisesByIds(ctx, [...new Set(exerciseIds)]);
  const stored = await ctx.tx
    .select({ id: workouts.id })
    .from(workouts)
    .where(
      and(
        eq(workouts.organizationId, ctx.actor.organizationId),
        eq(workouts.clientId, client.id),
        inArray(
          workouts.id,
          items.map(({ id }) => id),
        ),
      ),
    );
  return {
    workoutIds: new Set(stored.map(({ id }) => id)),
    scheduledDayIds: new Set(days.flatMap((day) => (day.clientId === client.id ? day.id : []))),
    branchIds: new Set(branches.keys()),
    exerciseIds: new Set(exercises.map(({ id }) => id)),
  };
}
