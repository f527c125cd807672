import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

/** When a client trained lately. */
export type Activity = {
  readonly clientId: string;
  /** Of all time; null when there never was a session. */
  readonly lastWorkoutOn: string | null;
  /** Local dates of finished sessions since the asked date, oldest first, one entry a session. */
  readonly dates: readonly string[];
  /** The worst pain (1 to 10) of the last three sessions that said how it felt, with its comment. */
  readonly pain: { readonly pain: number; readonly comment: string } | null;
  /** The worst mood (1 to 10) of the last three sessions that said how it felt, with its comment. */
  readonly lowMood: { readonly mood: number; readonly comment: string } | null;
};

/** When each of some clients trained since a date: one statement for all of them. */
export async function activityOf(
  ctx: Ctx,
  clientIds: readonly string[],
  since: string,
): Promise<Activity[]> {
  permit(ctx, 'workout:read');
  if (clientIds.length === 0) return [];
  const { rows } = await ctx.tx.execute<Activity>(sql`
    select c.id as "clientId",
      (select w.local_date::text from execution.workouts w where w.organization_id = ${ctx.actor.organizationId}
        and w.client_id = c.id and w.deleted_at is null order by w.started_at desc, w.id desc limit 1) as "lastWorkoutOn",
      array(select w.local_date::text from execution.workouts w where w.organization_id = ${ctx.actor.organizationId}
        and w.client_id = c.id and w.deleted_at is null and w.ended_at is not null and w.local_date >= ${since}::date
        and w.started_at >= ${since}::date - interval '2 days'
        order by w.started_at) as dates, said.*
    from unnest(${`{${clientIds.join(',')}}`}::uuid[]) as c(id),
    lateral (select
      (array_agg(jsonb_build_object('mood', m.mood, 'comment', m.comment) order by m.mood)
        filter (where m.mood is not null))[1] as "lowMood",
      (array_agg(jsonb_build_object('pain', m.pain, 'comment', m.comment) order by m.pain desc)
        filter (where m.pain > 0))[1] as pain
      from (select w.mood, w.pain, coalesce(w.comment, '') as comment from execution.workouts w
        where w.organization_id = ${ctx.actor.organizationId} and w.client_id = c.id and w.deleted_at is null
          and (w.mood is not null or w.pain > 0) and w.local_date >= ${since}::date
          and w.started_at >= ${since}::date - interval '2 days'
        order by w.started_at desc limit 3) m) said`);
  return rows;
}
