import { boolean, customType, jsonb, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '#platform/db/columns';
import type { Way } from '../ways-in/way.ts';
import type { ProviderIdentity } from './provider.gateway.ts';

const identitySchema = pgSchema('identity');
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Sign-ins by somebody else's page, between leaving and coming back. */
export const providerFlows = identitySchema.table('provider_flows', {
  id: uuid().primaryKey(),
  flowHash: bytes().notNull(),
  providerId: text().notNull(),
  connectedTo: uuid(),
  purpose: text({ enum: ['sign-in', 'link'] }).notNull(),
  userId: uuid(),
  outcome: jsonb().$type<ProviderIdentity>(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
});

/** Accounts that a provider has just proven and nobody here has linked. */
export const providerTickets = identitySchema.table('provider_tickets', {
  hash: bytes().primaryKey(),
  providerId: text().notNull(),
  accountId: text().notNull(),
  way: text().$type<Way>().notNull(),
  email: text(),
  isEmailVerified: boolean().notNull(),
  name: text(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
});

/** Which organization's own provider answers for an e-mail domain. */
export const capturedDomains = identitySchema.table('captured_domains', {
  domain: text().primaryKey(),
  capturedBy: uuid().notNull(),
  connectionId: uuid().notNull(),
  capturedAt: instant().notNull(),
});
