import { boolean, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, organizationId, revision, updatedAt } from '#platform/db/columns';
import { organizationsSchema } from './organizations.tables.ts';

const made = () => ({
  createdBy: uuid().notNull(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** The paths under which an organization is found; old ones lead on. Not a tenant table: strangers ask it. */
export const slugs = organizationsSchema.table('slugs', {
  slug: text().primaryKey(),
  leadsTo: uuid().notNull(),
  since: instant().notNull(),
  leftAt: instant(),
});

/** Places where an organization works. */
export const branches = organizationsSchema.table(
  'branches',
  {
    organizationId: organizationId(),
    id: id(),
    name: text().notNull(),
    archivedAt: instant(),
    archivedBy: uuid(),
    ...made(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

export const memberBranches = organizationsSchema.table(
  'member_branches',
  { organizationId: organizationId(), memberId: uuid().notNull(), branchId: uuid().notNull() },
  (t) => [primaryKey({ columns: [t.organizationId, t.memberId, t.branchId] })],
);

/** Sets of permissions that an organization names itself. */
export const customRoles = organizationsSchema.table(
  'custom_roles',
  {
    organizationId: organizationId(),
    id: id(),
    name: text().notNull(),
    description: text().notNull().default(''),
    permissions: text().array().notNull(),
    revision: revision(),
    ...made(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

export const memberRoles = organizationsSchema.table(
  'member_roles',
  { organizationId: organizationId(), memberId: uuid().notNull(), roleId: uuid().notNull() },
  (t) => [primaryKey({ columns: [t.organizationId, t.memberId, t.roleId] })],
);

/** Coaches who work together. */
export const teams = organizationsSchema.table(
  'teams',
  {
    organizationId: organizationId(),
    id: id(),
    name: text().notNull(),
    /** The clients of each are seen by all; else by the head alone. */
    sharesClients: boolean().notNull().default(true),
    revision: revision(),
    ...made(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

export const teamMembers = organizationsSchema.table(
  'team_members',
  {
    organizationId: organizationId(),
    teamId: uuid().notNull(),
    memberId: uuid().notNull(),
    isHead: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.teamId, t.memberId] })],
);

/** Who belonged here once. Rights come from `members` alone. */
export const formerMembers = organizationsSchema.table(
  'former_members',
  {
    organizationId: organizationId(),
    id: id(),
    userId: uuid().notNull(),
    name: text().notNull(),
    roles: text().array().notNull(),
    joinedAt: instant().notNull(),
    endedAt: instant().notNull(),
    endedBy: uuid().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
