import { AuditEntry } from '@coachme/contracts/audit.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { platformPeopleContract } from '@coachme/contracts/platform-people.contract';
import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { identityFacade } from '#contexts/identity';
import { systemActor } from '#platform/access/actor';
import { permit } from '#platform/access/permit';
import { auditEntries } from '#platform/audit/audit.tables';
import { installation } from '#platform/audit/installation';
import { pageOf, readCursor } from '#platform/db/page';
import type { SignedInCall } from '#platform/http/call';

type List = Input<typeof platformPeopleContract.listPlatformAudit>;

const Cursor = z.tuple([z.int()]);

/** What operators did, or what happened in one organization; people by name, what belongs to an organization by id alone. */
export async function listPlatformAudit(
  call: SignedInCall,
  { query }: List,
): Promise<Page<AuditEntry>> {
  permit(call, 'platform:read');
  const organizationId = query.organizationId ?? installation;
  const { timeZone } = call.actor;
  const rows = await call.work.run(systemActor(organizationId), ({ tx }) =>
    tx
      .select()
      .from(auditEntries)
      .where(
        and(eq(auditEntries.organizationId, organizationId), ...chosen({ ...query, timeZone })),
      )
      .orderBy(desc(auditEntries.seq))
      .limit(query.limit + 1),
  );
  const { items, nextCursor } = pageOf(rows, query.limit, ({ seq }) => [seq]);
  const people = items.flatMap(({ actorId, subjectKind, subjectId }) => [
    ...(actorId ? [actorId] : []),
    ...(subjectKind === 'person' && subjectId ? [subjectId] : []),
  ]);
  const names = await call.work.runAs('identity', (ctx) => identityFacade.namesOf(ctx, people));
  return { items: items.map((row) => shown(row, names)), nextCursor };
}

type Choice = List['query'] & { readonly timeZone: string };

function chosen({ timeZone, ...query }: Choice): SQL[] {
  const before = readCursor(query.cursor, Cursor);
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

function shown(row: typeof auditEntries.$inferSelect, names: ReadonlyMap<string, string>) {
  const { actorId, subjectKind, subjectId } = row;
  const nameOf = (id: string) => names.get(id) ?? null;
  return AuditEntry.parse({
    seq: row.seq,
    action: row.action,
    actor: actorId && { userId: actorId, name: nameOf(actorId) },
    subject: subjectId && { kind: subjectKind, id: subjectId, name: nameOf(subjectId) },
    address: row.address,
    detail: JSON.parse(row.detail),
    happenedAt: row.happenedAt.toISOString(),
  });
}
