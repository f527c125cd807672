import type { DeloadReason } from '@coachme/contracts/deloads.contract';
import { deloadProposed } from '@coachme/contracts/programs.events';
import { and, eq, gt, isNotNull, isNull, or } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { deloads } from './deload.tables.ts';

type Proposal = {
  readonly assignmentId: string;
  readonly clientId: string;
  readonly reasons: readonly DeloadReason[];
};

/** After a decision nobody is asked again for so long. */
const QUIET_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Proposes a lighter week to the coach. The evidence of one that waits is brought up to date, or taken back when nothing
 * speaks for it any more; after a decision there is quiet for two weeks.
 */
export async function proposeDeload(ctx: Ctx, proposal: Proposal): Promise<void> {
  permit(ctx, 'assignment:update');
  const { organizationId } = ctx.actor;
  const { assignmentId, clientId } = proposal;
  const reasons = [...proposal.reasons];
  const isOfAssignment = and(
    eq(deloads.organizationId, organizationId),
    eq(deloads.assignmentId, assignmentId),
  );
  if (reasons.length === 0) {
    await ctx.tx.delete(deloads).where(and(isOfAssignment, isNull(deloads.decidedAt)));
    return;
  }
  const since = new Date(ctx.now.getTime() - QUIET_DAYS * DAY_MS);
  const [standing] = await ctx.tx
    .select({ id: deloads.id, decidedAt: deloads.decidedAt })
    .from(deloads)
    .where(
      and(
        isOfAssignment,
        or(
          isNull(deloads.decidedAt),
          and(isNotNull(deloads.decidedAt), gt(deloads.decidedAt, since)),
        ),
      ),
    )
    .limit(1);
  if (standing?.decidedAt) return;
  if (standing) {
    await ctx.tx
      .update(deloads)
      .set({ reasons })
      .where(and(eq(deloads.organizationId, organizationId), eq(deloads.id, standing.id)));
    return;
  }
  const id = ctx.newId();
  const made = await ctx.tx
    .insert(deloads)
    .values({ organizationId, id, assignmentId, clientId, reasons, proposedAt: ctx.now })
    .onConflictDoNothing()
    .returning({ id: deloads.id });
  if (made.length > 0) await ctx.publish(deloadProposed({ deloadId: id, assignmentId, clientId }));
}
