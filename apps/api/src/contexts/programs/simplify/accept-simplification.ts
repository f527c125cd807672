import type { Simplification } from '@coachme/contracts/assignments.words';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { lockRunning } from '../assignment/assignment-row.store.ts';
import { tellOfPlan } from '../assignment/planned-day.store.ts';
import {
  lockSimplification,
  planSimplification,
  shownSimplification,
  stampSimplification,
} from './simplification.store.ts';
import { simplifiedDays } from './simplify.tables.ts';

/** Makes the plan smaller from now on, by the client it is for or their coach; what was begun or trained stays. */
export async function acceptSimplification(ctx: Ctx, id: string): Promise<Simplification> {
  permit(ctx, 'assignment:simplify');
  const offer = await lockSimplification(ctx, id);
  if (offer.revertedAt) throw new AppError('conflict', 'simplification-reverted');
  // Accepted once: a repetition finds nothing to do.
  if (offer.acceptedAt) return shownSimplification(offer);
  const { clientId, assignmentId } = offer;
  const assignment = await lockRunning(ctx, assignmentId);
  const { wish } = shownSimplification(offer);
  const { removedIds, changed, before } = await planSimplification(ctx, assignment, wish);
  const rewritten = [
    ...changed.map(({ id: dayId, day: snapshot }) => ({ id: dayId, snapshot })),
    ...removedIds.map((dayId) => ({ id: dayId, snapshot: null })),
  ];
  await keepBefore(ctx, offer.id, { rewritten, before });
  const { rows } = await ctx.tx.execute<{ entityId: string; revision: number; isDeleted: boolean }>(
    sql`update programs.scheduled_days d
      set snapshot = coalesce(r.snapshot, d.snapshot), revision = d.revision + 1,
        changed_at = ${ctx.now.toISOString()}::timestamptz, changed_by = ${ctx.actor.userId},
        removed_at = case when r.snapshot is null then ${ctx.now.toISOString()}::timestamptz end,
        set_aside = case when r.snapshot is null then 'simplified' end
      from jsonb_to_recordset(${JSON.stringify(rewritten)}::jsonb) as r(id uuid, snapshot jsonb)
      where d.organization_id = ${ctx.actor.organizationId} and d.id = r.id
      returning d.id as "entityId", d.revision, d.removed_at is not null as "isDeleted"`,
  );
  for (const day of rows) await ctx.change({ ...day, clientId, entity: 'scheduled-day' });
  await tellOfPlan(ctx, { assignmentId, clientId });
  return stampSimplification(ctx, offer, { acceptedAt: ctx.now, acceptedBy: ctx.actor.userId });
}

type Rewriting = {
  readonly rewritten: readonly { readonly id: string; readonly snapshot: unknown }[];
  readonly before: Awaited<ReturnType<typeof planSimplification>>['before'];
};

async function keepBefore(
  ctx: Ctx,
  simplificationId: string,
  { rewritten, before }: Rewriting,
): Promise<void> {
  await insertRows(
    ctx,
    simplifiedDays,
    rewritten.map(({ id: scheduledDayId, snapshot }) => ({
      organizationId: ctx.actor.organizationId,
      simplificationId,
      scheduledDayId,
      snapshot: snapshot === null ? null : (before.get(scheduledDayId)?.day ?? null),
      changedAt: before.get(scheduledDayId)?.changedAt ?? null,
    })),
  );
}
