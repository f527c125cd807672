import { bigint, boolean, customType, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, instant } from '#platform/db/columns';
import type { Way } from '../ways-in/way.ts';

const identitySchema = pgSchema('identity');
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const personId = () => uuid().notNull();

/** The secret of an authenticator app: one in use, and at most one that waits for its first code. */
export const totpSecrets = identitySchema.table('totp_secrets', {
  id: uuid().primaryKey(),
  userId: personId(),
  secretSealed: bytes().notNull(),
  createdAt: createdAt(),
  confirmedAt: instant(),
  lastUsedStep: bigint({ mode: 'number' }),
});

/** The phone whose codes are a second step; one for each person. */
export const textFactors = identitySchema.table('text_factors', {
  userId: uuid().primaryKey(),
  channel: text({ enum: ['sms', 'whatsapp'] }).notNull(),
  number: text().notNull(),
  confirmedAt: instant().notNull(),
});

/** What lets a person in without their phone, once each; kept as hashes. */
export const recoveryCodes = identitySchema.table(
  'recovery_codes',
  { userId: personId(), hash: bytes().notNull(), createdAt: createdAt(), usedAt: instant() },
  (t) => [primaryKey({ columns: [t.userId, t.hash] })],
);

export const passkeys = identitySchema.table('passkeys', {
  id: uuid().primaryKey(),
  userId: personId(),
  credentialId: text().notNull(),
  publicKey: bytes().notNull(),
  counter: bigint({ mode: 'number' }).notNull(),
  transports: text().array().notNull(),
  name: text().notNull(),
  isSynced: boolean().notNull(),
  createdAt: createdAt(),
  lastUsedAt: instant(),
});

/** What a passkey is asked to sign; gone with its first use. */
export const passkeyChallenges = identitySchema.table('passkey_challenges', {
  id: uuid().primaryKey(),
  challenge: text().notNull(),
  purpose: text({ enum: ['add', 'sign-in', 'second-step'] }).notNull(),
  userId: uuid(),
  expiresAt: instant().notNull(),
});

/** Who has proven the first step, between the two. */
export const secondStepTickets = identitySchema.table('second_step_tickets', {
  hash: bytes().primaryKey(),
  userId: personId(),
  way: text().$type<Way>().notNull(),
  connectionId: uuid(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
});

/** Browsers that are not asked for the second step for a while. */
export const trustedDevices = identitySchema.table(
  'trusted_devices',
  {
    userId: personId(),
    deviceHash: bytes().notNull(),
    trustedAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.deviceHash] })],
);
