import { Workout } from '@coachme/contracts/execution.words';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import type { FormerWorkout } from '@coachme/contracts/workout-history.contract';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { requireSharedWorkout } from '../comments/set-comments.queries.ts';

type Row = {
  revision: number;
  replacedAt: string;
  replacedBy: string;
  content: unknown;
};

/** What a finished workout was before each of its changes, newest first; its client and their coach may look. */
export async function listFormerWorkouts(
  ctx: Ctx,
  id: string,
  { limit, cursor }: PageQuery,
): Promise<Page<FormerWorkout>> {
  permit(ctx, 'workout:read');
  await requireSharedWorkout(ctx, id);
  const before = readCursor(cursor, z.tuple([z.int()]))?.[0] ?? null;
  const { rows } = await ctx.tx.execute<Row>(sql`
    select revision, execution.utc(replaced_at) as "replacedAt", replaced_by as "replacedBy", content
    from execution.workout_history
    where organization_id = ${ctx.actor.organizationId} and workout_id = ${id} and content is not null
      ${before === null ? sql`` : sql`and revision < ${before}`}
    order by revision desc limit ${limit + 1}`);
  const names = await organizationsFacade.namesOf(ctx, [
    ...new Set(rows.map(({ replacedBy }) => replacedBy)),
  ]);
  const former = rows.map(({ revision, replacedAt, replacedBy, content }) => ({
    revision,
    replacedAt,
    replacedBy: names.get(replacedBy) ?? { userId: replacedBy, name: '' },
    // What was kept before a field existed gets its default.
    workout: Workout.parse(content),
  }));
  return pageOf(former, limit, ({ revision }) => [revision]);
}
