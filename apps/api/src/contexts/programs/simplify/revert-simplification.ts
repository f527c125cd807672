import type { Simplification } from '@coachme/contracts/assignments.words';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { tellOfPlan } from '../assignment/planned-day.store.ts';
import {
  lockSimplification,
  shownSimplification,
  stampSimplification,
} from './simplification.store.ts';

/** Takes a smaller plan back, for the days that are still open; what was trained meanwhile stays as it was trained. */
export async function revertSimplification(ctx: Ctx, id: string): Promise<Simplification> {
  permit(ctx, 'assignment:simplify');
  const offer = await lockSimplification(ctx, id);
  if (offer.revertedAt) return shownSimplification(offer);
  if (!offer.acceptedAt) throw new AppError('conflict', 'simplification-not-accepted');
  const { clientId, assignmentId } = offer;
  const { rows } = await ctx.tx.execute<{ entityId: string; revision: number }>(sql`
    update programs.scheduled_days d
    set snapshot = coalesce(s.snapshot, d.snapshot), changed_at = s.changed_at,
      removed_at = case when d.set_aside = 'simplified' then null else d.removed_at end,
      set_aside = case when d.set_aside = 'simplified' then null else d.set_aside end,
      revision = d.revision + 1
    from programs.simplified_days s
    where d.organization_id = ${ctx.actor.organizationId} and s.organization_id = d.organization_id
      and s.simplification_id = ${id} and d.id = s.scheduled_day_id
      and d.trained_at is null and d.begun_at is null
      and (d.removed_at is null or d.set_aside = 'simplified')
    returning d.id as "entityId", d.revision`);
  for (const day of rows) await ctx.change({ ...day, clientId, entity: 'scheduled-day' });
  await tellOfPlan(ctx, { assignmentId, clientId });
  return stampSimplification(ctx, offer, { revertedAt: ctx.now, revertedBy: ctx.actor.userId });
}
