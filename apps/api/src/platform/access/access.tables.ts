import { consentScopes } from '@coachme/contracts/consent-lists';
import { boolean, date, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, organizationId } from '#platform/db/columns';

const platformSchema = pgSchema('platform');

const scope = () => text({ enum: consentScopes }).notNull();

/** Who may read what of a client. Row security asks it at every statement. */
export const readers = platformSchema.table(
  'readers',
  {
    organizationId: organizationId(),
    userId: uuid().notNull(),
    scope: scope(),
    clientId: uuid().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant(),
    grantedAt: instant().notNull(),
    grantedBy: uuid().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.userId, t.scope, t.clientId] })],
);

/** Who read what of whom, one row for each day. */
export const accessRecords = platformSchema.table(
  'access_records',
  {
    organizationId: organizationId(),
    clientId: uuid().notNull(),
    readOn: date({ mode: 'string' }).notNull(),
    readerId: uuid().notNull(),
    scope: scope(),
    asClient: boolean().notNull(),
    firstAt: instant().notNull(),
    lastAt: instant().notNull(),
    times: integer().notNull(),
  },
  (t) => [
    primaryKey({
      columns: [t.organizationId, t.clientId, t.readOn, t.readerId, t.scope, t.asClient],
    }),
  ],
);
