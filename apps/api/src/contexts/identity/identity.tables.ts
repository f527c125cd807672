import { boolean, customType, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, instant, timeZone, updatedAt } from '#platform/db/columns';

const identitySchema = pgSchema('identity');

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const personId = () => uuid().notNull();

/** People, in whatever organizations. The serving role sees only the person who acts. */
export const users = identitySchema.table('users', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  locale: text({ enum: ['en', 'ar', 'sw'] })
    .notNull()
    .default('en'),
  timeZone: timeZone().notNull().default('UTC'),
  weightUnit: text({ enum: ['kg', 'lb'] })
    .notNull()
    .default('kg'),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** How a person proves who they are, one row per way; a password lies here as an Argon2id hash. */
export const accounts = identitySchema.table('accounts', {
  id: uuid().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: personId(),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: instant(),
  refreshTokenExpiresAt: instant(),
  scope: text(),
  password: text(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** One signed-in device; ends with its row. */
export const sessions = identitySchema.table('sessions', {
  id: uuid().primaryKey(),
  userId: personId(),
  token: text().notNull(),
  expiresAt: instant().notNull(),
  ipAddress: text(),
  userAgent: text(),
  surface: text({ enum: ['web', 'app', 'coach-app', 'mobile'] })
    .notNull()
    .default('web'),
  currentOrganizationId: uuid(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

export const verifications = identitySchema.table('verifications', {
  id: uuid().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: instant().notNull(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

export const refreshTokens = identitySchema.table('refresh_tokens', {
  hash: bytes().primaryKey(),
  sessionId: uuid().notNull(),
  predecessorHash: bytes(),
  issuedAt: instant().notNull(),
  usedAt: instant(),
});
