import type { AuditEntry, auditContract } from '@coachme/contracts/audit.contract';
import { AuditEntry as Shape } from '@coachme/contracts/audit.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { auditEntries } from '#platform/audit/audit.tables';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { type Names, namesFor } from './names.queries.ts';

type List = Input<typeof auditContract.listAuditEntries>;
type Query = List['query'];
type Row = typeof auditEntries.$inferSelect;

const Cursor = z.tuple([z.int()]);

/** What happened in the organization, newest first, with the names that people have today. */
export async function listAuditEntries(ctx: Ctx, { query }: List): Promise<Page<AuditEntry>> {
  permit(ctx, 'audit:read');
  const rows = await ctx.tx
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.organizationId, ctx.actor.organizationId), ...chosen(ctx, query)))
    .orderBy(desc(auditEntries.seq))
    .limit(query.limit + 1);
  const { items, nextCursor } = pageOf(rows, query.limit, ({ seq }) => [seq]);
  const names = await namesFor(ctx, items);
  return { items: items.map((row) => shown(row, names)), nextCursor };
}

function chosen(ctx: Ctx, query: Query): SQL[] {
  const before = readCursor(query.cursor, Cursor);
  const { timeZone } = ctx.actor;
  const dayStart = (day: string, plusDays: number) =>
    sql`((${day}::date + ${plusDays}::integer)::timestamp at time zone ${timeZone})`;
  return [
    ...(before ? [lt(auditEntries.seq, before[0])] : []),
    ...(query.action ? [eq(auditEntries.action, query.action)] : []),
    ...(query.actorId ? [eq(auditEntries.actorId, query.actorId)] : []),
    ...(query.subjectId ? [eq(auditEntries.subjectId, query.subjectId)] : []),
    ...(query.from ? [sql`${auditEntries.happenedAt} >= ${dayStart(query.from, 0)}`] : []),
    ...(query.to ? [sql`${auditEntries.happenedAt} < ${dayStart(query.to, 1)}`] : []),
  ];
}

function shown(row: Row, names: Names): AuditEntry {
  const { actorId, subjectKind, subjectId } = row;
  return Shape.parse({
    seq: row.seq,
    action: row.action,
    actor: actorId && { userId: actorId, name: names.get(actorId) ?? null },
    subject: subjectId && {
      kind: subjectKind,
      id: subjectId,
      name: names.get(subjectId) ?? null,
    },
    address: row.address,
    detail: JSON.parse(row.detail),
    happenedAt: row.happenedAt.toISOString(),
  });
}
