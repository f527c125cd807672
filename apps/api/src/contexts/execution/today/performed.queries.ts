import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { Performed } from './today.rules.ts';

/** The workouts that were done for some planned days, by day; a finished one before one still open. */
export async function workoutsOfDays(
  ctx: Ctx,
  dayIds: readonly string[],
): Promise<Map<string, Performed>> {
  permit(ctx, 'workout:read');
  if (dayIds.length === 0) return new Map();
  const { rows } = await ctx.tx.execute<Performed & { dayId: string }>(sql`
    select distinct on (w.scheduled_day_id) w.scheduled_day_id as "dayId", w.id,
      w.ended_at is not null as "isFinished", w.local_date::text as date
    from execution.workouts w
    where w.organization_id = ${ctx.actor.organizationId} and w.deleted_at is null
      and w.scheduled_day_id = any(${`{${dayIds.join(',')}}`}::uuid[])
    order by w.scheduled_day_id, w.ended_at is null, w.started_at, w.id`);
  return new Map(rows.map(({ dayId, ...performed }) => [dayId, performed]));
}
