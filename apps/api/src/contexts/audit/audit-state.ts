import type { AuditState } from '@coachme/contracts/audit.contract';
import { count, eq, max, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { checkAndNote } from '#platform/audit/anchor-chains';
import { auditAnchors, auditChecks, auditEntries } from '#platform/audit/audit.tables';
import type { Ctx } from '#platform/db/work';
import type { SignedInCall } from '#platform/http/call';

/** Whether the log is whole, as of the last look at it. */
export async function getAuditState(ctx: Ctx): Promise<AuditState> {
  permit(ctx, 'audit:read');
  const { organizationId } = ctx.actor;
  const [check] = await ctx.tx
    .select()
    .from(auditChecks)
    .where(eq(auditChecks.organizationId, organizationId));
  const [anchor] = await ctx.tx
    .select({ at: max(auditAnchors.anchoredAt) })
    .from(auditAnchors)
    .where(eq(auditAnchors.organizationId, organizationId));
  const found = await ctx.tx
    .select({ action: auditEntries.action, entries: count() })
    .from(auditEntries)
    .where(eq(auditEntries.organizationId, organizationId))
    .groupBy(auditEntries.action)
    .orderBy(sql`1`);
  const { brokenSeq, fault } = check ?? { brokenSeq: null, fault: null };
  return {
    checkedAt: check?.checkedAt.toISOString() ?? null,
    entries: found.reduce((sum, { entries }) => sum + entries, 0),
    broken: brokenSeq !== null && fault !== null ? { seq: brokenSeq, fault } : null,
    anchoredAt: anchor?.at?.toISOString() ?? null,
    actions: found.map(({ action }) => action),
  };
}

/** Looks at every entry of the organization now. */
export async function checkAudit(call: SignedInCall): Promise<AuditState> {
  permit(call, 'audit:read');
  await checkAndNote(call, call.actor.organizationId);
  return call.work.run(call.actor, getAuditState);
}
