import { pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, organizationId } from '#platform/db/columns';

/** That somebody acts, or acted, as another person of the organization; `id` is the session's too. */
export const actings = pgSchema('organizations').table(
  'actings',
  {
    organizationId: organizationId(),
    id: id(),
    userId: uuid().notNull(),
    /** The client a coach acts as; null when who runs the installation acts as somebody. */
    clientId: uuid(),
    actedBy: uuid().notNull(),
    actedByName: text().notNull(),
    reason: text().notNull(),
    startedAt: instant().notNull(),
    endsAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
