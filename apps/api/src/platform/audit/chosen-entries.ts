import type { AuditQuery } from '@coachme/contracts/audit.contract';
import { AuditEntry } from '@coachme/contracts/audit.contract';
import { eq, lt, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { readCursor } from '#platform/db/page';
import { auditEntries } from './audit.tables.ts';

export type AuditRow = typeof auditEntries.$inferSelect;

const Cursor = z.tuple([z.int()]);

/** What of a log is asked for, in days of the reader's time zone. */
export function chosenEntries(query: z.output<typeof AuditQuery>, timeZone: string): SQL[] {
  const before = readCursor(query.cursor, Cursor);
  const dayStart = (day: string, plusDays: number) =>
    sql`((${day}::date + ${plusDays}::integer)::timestamp at time zone ${timeZone})`;
  return [
    ...(before ? [lt(auditEntries.seq, before[0])] : []),
    ...(query.action ? [eq(auditEntries.action, query.action)] : []),
    ...(query.actorId ? [eq(auditEntries.actorId, query.actorId)] : []),
    ...(query.subjectId ? [eq(auditEntries.subjectId, query.subjectId)] : []),
    ...(query.personId
      ? [sql`${query.personId}::uuid in (${auditEntries.actorId}, ${auditEntries.subjectId})`]
      : []),
    ...(query.from ? [sql`${auditEntries.happenedAt} >= ${dayStart(query.from, 0)}`] : []),
    ...(query.to ? [sql`${auditEntries.happenedAt} < ${dayStart(query.to, 1)}`] : []),
  ];
}

/** What a log does not hold itself and is looked up when it is read, by id: names of today, and why somebody acted. */
export type LookedUp = {
  readonly names: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, string>;
};

const Acted = z.object({ actingId: z.uuid().optional() });
const actingOf = ({ detail }: AuditRow) => Acted.parse(JSON.parse(detail)).actingId;

/** The actings that entries tell of. */
export const actingsIn = (rows: readonly AuditRow[]): string[] =>
  rows.flatMap((row) => actingOf(row) ?? []);

const Detail = z.record(z.string(), z.unknown());

/** The ids in the details of entries under names that end so: `UserId` for people, `organizationId` for organizations. */
export const idsIn = (rows: readonly AuditRow[], ending: string): string[] =>
  rows.flatMap(({ detail }) =>
    Object.entries(Detail.parse(JSON.parse(detail))).flatMap(([key, value]) =>
      key.endsWith(ending) && typeof value === 'string' ? [value] : [],
    ),
  );

/** An entry as people read it. */
export function shownEntry(row: AuditRow, { names, reasons }: LookedUp): AuditEntry {
  const { actorId, subjectKind, subjectId } = row;
  const nameOf = (id: string) => names.get(id) ?? null;
  const reason = reasons.get(actingOf(row) ?? '');
  const named = idsIn([row], 'Id').flatMap((id) => {
    const name = nameOf(id);
    return name === null ? [] : [[id, name]];
  });
  return AuditEntry.parse({
    seq: row.seq,
    action: row.action,
    actor: actorId && { userId: actorId, name: nameOf(actorId) },
    subject: subjectId && { kind: subjectKind, id: subjectId, name: nameOf(subjectId) },
    address: row.address,
    detail: JSON.parse(row.detail),
    ...(named.length === 0 ? {} : { named: Object.fromEntries(named) }),
    ...(reason === undefined ? {} : { reason }),
    happenedAt: row.happenedAt.toISOString(),
  });
}
