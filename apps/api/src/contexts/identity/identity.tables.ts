import { boolean, customType, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, instant, timeZone, updatedAt } from '#platform/db/columns';
import type { Way } from './ways-in/way.ts';

const identitySchema = pgSchema('identity');

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const personId = () => uuid().notNull();

/** People, in whatever organizations. The serving role sees only the person who acts. */
export const users = identitySchema.table('users', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  /** Null for who came by a phone and has given none. */
  email: text(),
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
  label: text(),
  lastUsedAt: instant(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** One signed-in device; ends with its row. */
export const sessions = identitySchema.table('sessions', {
  id: uuid().primaryKey(),
  userId: personId(),
  expiresAt: instant().notNull(),
  ipAddress: text(),
  userAgent: text(),
  surface: text({ enum: ['web', 'app', 'coach-app', 'mobile'] })
    .notNull()
    .default('web'),
  currentOrganizationId: uuid(),
  /** How it began. */
  way: text().$type<Way>().notNull().default('password'),
  /** The newest proof of who this is. */
  provenAt: instant(),
  country: text(),
  deviceHash: bytes(),
  /** Who really sits there, acting as the person for a while; null for one's own sessions. */
  actedBy: uuid(),
  actingReason: text(),
  /** Their own session: when it ends, the acting ends with it. */
  actingFrom: uuid(),
  /** The organization's own provider that proved it, where it was one. */
  connectionId: uuid(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** Refresh tokens of devices that their person signed out from another one. */
export const removedDevices = identitySchema.table('removed_devices', {
  tokenHash: bytes().primaryKey(),
  removedAt: instant().notNull(),
});

/** Codes and links that prove an address once; what they say is made from the row and a secret. */
export const oneTimeKeys = identitySchema.table('one_time_keys', {
  id: uuid().primaryKey(),
  purpose: text({
    enum: [
      ...(['sign-in', 'verify-email', 'reset-password', 'change-email', 'link'] as const),
      ...(['prove-again', 'register', 'second-factor', 'second-step'] as const),
    ],
  }).notNull(),
  channel: text({ enum: ['email', 'sms', 'whatsapp'] }).notNull(),
  /** An e-mail address, or a number in E.164. */
  address: text().notNull(),
  userId: uuid(),
  /** The session that asked, where one did. */
  sessionId: uuid(),
  wrongTries: integer().notNull().default(0),
  createdAt: createdAt(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  revokedAt: instant(),
});

/** Every sign-in of a person, for that person to read. */
export const signIns = identitySchema.table('sign_ins', {
  id: uuid().primaryKey(),
  userId: personId(),
  sessionId: uuid().notNull(),
  way: text().$type<Way>().notNull(),
  surface: text({ enum: ['web', 'app', 'coach-app', 'mobile'] }).notNull(),
  userAgent: text(),
  ipAddress: text(),
  country: text(),
  deviceHash: bytes().notNull(),
  isNewDevice: boolean().notNull(),
  signedInAt: instant().notNull(),
});

export const refreshTokens = identitySchema.table('refresh_tokens', {
  hash: bytes().primaryKey(),
  sessionId: uuid().notNull(),
  predecessorHash: bytes(),
  issuedAt: instant().notNull(),
  usedAt: instant(),
});

/** Who runs this installation; written by the operator's command alone. */
export const operators = identitySchema.table('operators', {
  userId: uuid().primaryKey(),
  grantedAt: instant().notNull(),
});
