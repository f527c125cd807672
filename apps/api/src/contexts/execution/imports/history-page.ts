import type { Workout } from '@coachme/contracts/execution.words';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

/** Where a page of a history begins: after this session, or at the beginning. */
export type HistoryPlace = { readonly startedAt: string; readonly id: string } | null;

/** The next sessions of a client with all their sets, oldest first, deleted ones left out. Whether the caller may see the client is asked before. */
export async function historyPage(
  ctx: Ctx,
  clientId: string,
  { after, limit }: { readonly after: HistoryPlace; readonly limit: number },
): Promise<Workout[]> {
  permit(ctx, 'workout:read');
  const { rows } = await ctx.tx.execute<{ content: Workout }>(sql`
    select execution.workout_content(w) as content from execution.workouts w
    where w.organization_id = ${ctx.actor.organizationId} and w.client_id = ${clientId} and w.deleted_at is null
      ${after ? sql`and (w.started_at, w.id) > (${after.startedAt}::timestamptz, ${after.id}::uuid)` : sql``}
    order by w.started_at, w.id limit ${limit}`);
  return rows.map(({ content }) => content);
}
