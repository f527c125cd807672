import {
  boolean,
  customType,
  integer,
  pgSchema,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, organizationId, updatedAt } from '#platform/db/columns';

const organizationsSchema = pgSchema('organizations');
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** How people of an organization must sign in; no row: as they like. */
export const signInPolicies = organizationsSchema.table('sign_in_policies', {
  organizationId: uuid().primaryKey(),
  secondFactorRoles: text({ enum: ['owner', 'admin', 'coach', 'client', 'editor'] })
    .array()
    .notNull()
    .default([]),
  isSsoRequired: boolean().notNull().default(false),
  updatedAt: updatedAt(),
  updatedBy: uuid().notNull(),
});

/** An organization's own provider. */
export const ssoConnections = organizationsSchema.table(
  'sso_connections',
  {
    organizationId: organizationId(),
    id: id(),
    kind: text({ enum: ['oidc', 'saml'] }).notNull(),
    name: text().notNull(),
    issuer: text().notNull(),
    clientId: text(),
    clientSecretSealed: bytes(),
    entryPoint: text(),
    certificate: text(),
    signingKeySealed: bytes(),
    signingCertificate: text(),
    otherKeySealed: bytes(),
    otherCertificate: text(),
    otherMadeAt: instant(),
    /** True: waits to be switched to; false: the one before; null: there is none. */
    isOtherNext: boolean(),
    wantsEncrypted: boolean().notNull().default(false),
    enabledAt: instant(),
    createdBy: uuid().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    revision: integer().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** Domains that an organization says are its own; one counts once it is verified. */
export const ssoDomains = organizationsSchema.table(
  'sso_domains',
  {
    organizationId: organizationId(),
    id: id(),
    connectionId: uuid().notNull(),
    domain: text().notNull(),
    createdAt: createdAt(),
    verifiedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
