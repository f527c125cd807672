import type { LaidOutExercise } from '@coachme/contracts/progression.words';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

/** What the rules make of a dated day now. */
export type LaidOutDay = { readonly id: string; readonly laidOut: readonly LaidOutExercise[] };

/** Keeps what rules of progression make of days, or made of one that was begun; phones are told. One statement. */
export async function keepLaidOut(
  ctx: Ctx,
  clientId: string,
  days: readonly LaidOutDay[],
): Promise<void> {
  permit(ctx, 'assignment:update');
  if (days.length === 0) return;
  const { rows } = await ctx.tx.execute<{ entityId: string; revision: number }>(sql`
    update programs.scheduled_days d
    set laid_out = r."laidOut", revision = d.revision + 1
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as r(id uuid, "laidOut" jsonb)
    where d.organization_id = ${ctx.actor.organizationId} and d.client_id = ${clientId} and d.id = r.id
      and d.removed_at is null
    returning d.id as "entityId", d.revision`);
  for (const day of rows) await ctx.change({ ...day, clientId, entity: 'scheduled-day' });
}
