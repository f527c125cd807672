import { pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, localDate, organizationId } from '#platform/db/columns';

const membershipsSchema = pgSchema('memberships');

/** Who told that a client was at a branch on a day. */
export const presences = membershipsSchema.table(
  'presences',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid().notNull(),
    branchId: uuid().notNull(),
    presentOn: localDate().notNull(),
    presentAt: instant().notNull(),
    toldBy: text({ enum: ['session', 'desk'] }).notNull(),
    markedBy: uuid(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
