import { customType, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, organizationId, timeZone, updatedAt } from '#platform/db/columns';

export const organizationsSchema = pgSchema('organizations');

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const organizations = organizationsSchema.table('organizations', {
  organizationId: uuid().primaryKey(),
  name: text().notNull(),
  kind: text({ enum: ['practice', 'gym', 'company', 'personal'] }).notNull(),
  timeZone: timeZone().notNull(),
  /** What clients and strangers read; null: the name itself. */
  displayName: text(),
  /** The accent behind ink, `#rrggbb`; null: CoachMe's own. */
  chalk: text(),
  /** The accent in the dark; null: the one of the light. */
  chalkDark: text(),
  logoFileId: uuid(),
  faviconFileId: uuid(),
  createdBy: uuid().notNull(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** People of an organization. Name and e-mail are copies, kept in step by the person's own change. */
export const members = organizationsSchema.table(
  'members',
  {
    organizationId: organizationId(),
    id: id(),
    userId: uuid().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    roles: text({ enum: ['owner', 'admin', 'coach', 'client', 'editor'] })
      .array()
      .notNull(),
    /** Counted up when roles change; an access token says which one it was made for. */
    permissionVersion: integer().notNull().default(1),
    joinedAt: instant().notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

export const invitations = organizationsSchema.table(
  'invitations',
  {
    organizationId: organizationId(),
    id: id(),
    tokenHash: bytes().notNull(),
    email: text(),
    role: text({ enum: ['client', 'coach', 'admin', 'editor'] }).notNull(),
    invitedBy: uuid().notNull(),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    consumedAt: instant(),
    consumedBy: uuid(),
    revokedAt: instant(),
    name: text(),
    locale: text(),
    message: text(),
    usesAllowed: integer().notNull().default(1),
    uses: integer().notNull().default(0),
    /** When its present link was made; null: when it was made itself. */
    issuedAt: instant(),
    sent: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
