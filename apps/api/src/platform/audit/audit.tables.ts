import { bigint, customType, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, organizationId } from '#platform/db/columns';

const platformSchema = pgSchema('platform');

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const seq = () => bigint({ mode: 'number' }).notNull();

/** What happened that matters for safety, one chain per organization. Only added to. */
export const auditEntries = platformSchema.table(
  'audit_entries',
  {
    organizationId: organizationId(),
    /** 1, 2, 3 … without gaps. */
    seq: seq(),
    /** The outbox message it tells of. */
    messageId: uuid().notNull(),
    action: text().notNull(),
    actorId: uuid(),
    subjectKind: text(),
    subjectId: uuid(),
    address: text(),
    /** JSON, as text: the hash covers exactly these characters. */
    detail: text().notNull().default('{}'),
    happenedAt: instant().notNull(),
    previousHash: bytes().notNull(),
    hash: bytes().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.seq] })],
);

/** Where a chain begins since older entries were forgotten on purpose. */
export const auditBeginnings = platformSchema.table(
  'audit_beginnings',
  {
    organizationId: organizationId(),
    afterSeq: seq(),
    afterHash: bytes().notNull(),
    forgotten: integer().notNull(),
    forgottenAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.afterSeq] })],
);

/** The end of a chain as it was at a moment. */
export const auditAnchors = platformSchema.table(
  'audit_anchors',
  {
    organizationId: organizationId(),
    seq: seq(),
    hash: bytes().notNull(),
    anchoredAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.seq] })],
);

/** What the last look at a chain found. */
export const auditChecks = platformSchema.table('audit_checks', {
  organizationId: uuid().primaryKey(),
  entries: seq(),
  brokenSeq: bigint({ mode: 'number' }),
  fault: text({ enum: ['changed', 'missing', 'inserted', 'cut', 'unlike-anchor'] }),
  checkedAt: instant().notNull(),
});
