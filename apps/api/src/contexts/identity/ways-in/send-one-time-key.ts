import { closestLocale, locales } from '@coachme/i18n/locales';
import { eq } from 'drizzle-orm';
import * as z from 'zod';
import type { Ctx } from '#platform/db/work';
import { defineJob, outside } from '#platform/jobs';
import { Letterhead } from '#platform/mail/letterhead';
import { accountMailWords } from '#platform/mail/words';
import { writeLetter } from '#platform/mail/write-letter';
import { oneTimeKeys, users } from '../identity.tables.ts';
import { keyLetter } from '../letters/key-letter.ts';
import { keyWriter } from './one-time-key-writer.ts';

/** Asks that a key be sent. Neither code nor link is in it: what waits in a queue is read by more than one. */
export const sendOneTimeKey = defineJob(
  'identity.send-one-time-key',
  z.object({
    keyId: z.uuid(),
    baseUrl: z.url(),
    surface: z.enum(['web', 'app', 'coach-app', 'mobile']),
    locale: z.enum(locales).optional(),
    letterhead: Letterhead,
  }),
);

/** Sends a code or link to whoever asked for it, unless it is nobody's address or is over meanwhile. */
export const sendsOneTimeKeys = outside(
  sendOneTimeKey,
  async ({ work, mailer, texts, secrets }, { jobId, payload }) => {
    const key = await work.runAs('identity', (ctx) => gather(ctx, payload.keyId));
    if (!key) return;
    const writer = keyWriter(secrets.derive('one-time keys'));
    const locale = closestLocale([key.locale ?? payload.locale ?? 'en']);
    const code = writer.codeOf(key);
    if (key.channel !== 'email') {
      const text = accountMailWords(locale)('text', { code });
      await texts[key.channel]?.send({ to: key.address, text, code, locale });
      return;
    }
    if (key.name === null) return;
    const said = { ...key, ...payload, name: key.name, code, token: writer.tokenOf(key) };
    await mailer.send(await writeLetter(key.address, keyLetter(said, locale)), jobId);
  },
);

async function gather(ctx: Ctx, keyId: string) {
  const [key] = await ctx.tx
    .select({
      id: oneTimeKeys.id,
      purpose: oneTimeKeys.purpose,
      channel: oneTimeKeys.channel,
      address: oneTimeKeys.address,
      createdAt: oneTimeKeys.createdAt,
      expiresAt: oneTimeKeys.expiresAt,
      usedAt: oneTimeKeys.usedAt,
      revokedAt: oneTimeKeys.revokedAt,
      name: users.name,
      locale: users.locale,
      emailVerified: users.emailVerified,
    })
    .from(oneTimeKeys)
    .leftJoin(users, eq(users.id, oneTimeKeys.userId))
    .where(eq(oneTimeKeys.id, keyId));
  // Only who registers may be nobody yet.
  if (!key || (key.locale === null && key.purpose !== 'register')) return null;
  if (key.usedAt || key.revokedAt || key.expiresAt <= ctx.now) return null;
  return key.purpose === 'verify-email' && key.emailVerified ? null : key;
}
