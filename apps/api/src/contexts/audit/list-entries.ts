import type { AuditEntry, auditContract } from '@coachme/contracts/audit.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, desc, eq } from 'drizzle-orm';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { auditEntries } from '#platform/audit/audit.tables';
import { actingsIn, chosenEntries, shownEntry } from '#platform/audit/chosen-entries';
import { pageOf } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { namesFor } from './names.queries.ts';

type List = Input<typeof auditContract.listAuditEntries>;

/** What happened in the organization, newest first, with the names that people have today. */
export async function listAuditEntries(ctx: Ctx, { query }: List): Promise<Page<AuditEntry>> {
  permit(ctx, 'audit:read');
  const { organizationId, timeZone } = ctx.actor;
  const rows = await ctx.tx
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.organizationId, organizationId), ...chosenEntries(query, timeZone)))
    .orderBy(desc(auditEntries.seq))
    .limit(query.limit + 1);
  const { items, nextCursor } = pageOf(rows, query.limit, ({ seq }) => [seq]);
  const names = await namesFor(ctx, items);
  const reasons = await organizationsFacade.reasonsOfActings(ctx, actingsIn(items));
  return { items: items.map((row) => shownEntry(row, { names, reasons })), nextCursor };
}
