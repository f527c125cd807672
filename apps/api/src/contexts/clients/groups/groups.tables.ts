import { boolean, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import {
  createdAt,
  id,
  instant,
  localDate,
  organizationId,
  revision,
  updatedAt,
} from '#platform/db/columns';
import { clientsSchema } from '../clients.tables.ts';

/** Clients who are coached together; with a start date, a cohort. */
export const clientGroups = clientsSchema.table(
  'client_groups',
  {
    organizationId: organizationId(),
    id: id(),
    ownerUserId: uuid().notNull(),
    name: text().notNull(),
    startsOn: localDate(),
    /** The coaches of the owner's teams work with it too. */
    isShared: boolean().notNull(),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** Who is in which group. */
export const groupMembers = clientsSchema.table(
  'group_members',
  {
    organizationId: organizationId(),
    groupId: uuid().notNull(),
    clientId: uuid().notNull(),
    addedBy: uuid().notNull(),
    addedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.groupId, t.clientId] })],
);
