import { integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, organizationId } from '#platform/db/columns';

const organizationsSchema = pgSchema('organizations');

/** Who came by which invitation. */
export const invitationUses = organizationsSchema.table(
  'invitation_uses',
  {
    organizationId: organizationId(),
    invitationId: uuid().notNull(),
    userId: uuid().notNull(),
    usedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.invitationId, t.userId] })],
);

/** A list of people that was invited at once. */
export const invitationBatches = organizationsSchema.table(
  'invitation_batches',
  {
    organizationId: organizationId(),
    id: id(),
    createdBy: uuid().notNull(),
    createdAt: createdAt(),
    message: text(),
    baseUrl: text().notNull(),
    locale: text().notNull(),
    total: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** One person of such a list; without an outcome until the job has come to it. */
export const invitationBatchLines = organizationsSchema.table(
  'invitation_batch_lines',
  {
    organizationId: organizationId(),
    batchId: uuid().notNull(),
    place: integer().notNull(),
    email: text().notNull(),
    name: text(),
    locale: text(),
    outcome: text({ enum: ['invited', 'already-member', 'already-invited'] }),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.batchId, t.place] })],
);
