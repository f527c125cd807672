import type { Workout } from '@coachme/contracts/execution.words';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

/** The sessions that were begun for some dated days, with their sets: one statement for any number of them. */
export async function sessionsOfDays(ctx: Ctx, dayIds: readonly string[]): Promise<Workout[]> {
  permit(ctx, 'workout:read');
  if (dayIds.length === 0) return [];
  const { rows } = await ctx.tx.execute<{ content: Workout }>(sql`
    select execution.workout_content(w) as content from execution.workouts w
    where w.organization_id = ${ctx.actor.organizationId} and w.deleted_at is null
      and w.scheduled_day_id = any(${`{${dayIds.join(',')}}`}::uuid[])
    order by w.started_at, w.id`);
  return rows.map(({ content }) => content);
}
