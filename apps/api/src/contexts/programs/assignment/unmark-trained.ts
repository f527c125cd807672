import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

/** A day whose session is gone or still goes on. */
export type UndoneDay = { readonly id: string; readonly isBegun: boolean };

/** Notes that days are still to be trained: the session that was done for them is gone, or goes on. */
export async function unmarkTrained(ctx: Ctx, days: readonly UndoneDay[]): Promise<void> {
  permit(ctx, 'assignment:update');
  if (days.length === 0) return;
  await ctx.tx.execute(sql`
    update programs.scheduled_days d
    set trained_at = null, begun_at = case when r."isBegun" then d.begun_at end
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as r(id uuid, "isBegun" boolean)
    where d.organization_id = ${ctx.actor.organizationId} and d.id = r.id`);
}
