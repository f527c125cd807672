import { randomUUIDv7 } from 'node:crypto';
import type { Locale } from '@coachme/i18n/locales';
import { and, eq, isNull } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { Call } from '#platform/http/call';
import type { Letterhead } from '#platform/mail/letterhead';
import { accounts, oneTimeKeys, users } from '../identity.tables.ts';
import { type KeyChannel, type KeyPurpose, keyEnd, keySeconds } from './one-time-key-writer.ts';
import { sendOneTimeKey } from './send-one-time-key.ts';

export type AskedKey = {
  readonly purpose: KeyPurpose;
  readonly channel: KeyChannel;
  /** An e-mail address in lower case, or a number in E.164. */
  readonly address: string;
  /** Who asks, when that is known; else whoever has the address. */
  readonly asker?: { readonly userId: string; readonly sessionId: string | null };
  /** Of the page it was asked on, for whoever is not known here yet. */
  readonly locale?: Locale;
  /** Under whose name a mail is written; left out: ours. */
  readonly letterhead?: Letterhead;
};

/** The key, by which a code is given back; it says nothing of whether anything was sent. */
export type GivenKey = { readonly id: string; readonly expiresIn: number };

/**
 * Sends a code or link to an address, if it is somebody's. Answer and work are the same if it is nobody's: the row is
 * written, the job is asked for, and the job finds nobody to write to. An older key for the same is over.
 */
export async function askOneTimeKey(call: Call, asked: AskedKey): Promise<GivenKey> {
  anyone(call, 'what comes of it reaches only who reads the address; limited by who asks');
  const id = randomUUIDv7();
  const { purpose, channel, address, asker, locale, letterhead = null } = asked;
  const { baseUrl, surface } = call.request;
  // Nobody's organization is known: what is told is told in the name of the key.
  const scope = { organizationId: id };
  const ask = async (ctx: Ctx) => {
    const owner = asker ?? (await ownerOf(ctx, asked));
    await ctx.tx
      .update(oneTimeKeys)
      .set({ revokedAt: ctx.now })
      .where(
        and(
          eq(oneTimeKeys.address, address),
          eq(oneTimeKeys.purpose, purpose),
          isNull(oneTimeKeys.usedAt),
          isNull(oneTimeKeys.revokedAt),
          owner ? eq(oneTimeKeys.userId, owner.userId) : isNull(oneTimeKeys.userId),
        ),
      );
    await ctx.tx.insert(oneTimeKeys).values({
      ...{ id, purpose, channel, address },
      userId: owner?.userId ?? null,
      sessionId: asker?.sessionId ?? null,
      createdAt: ctx.now,
      expiresAt: keyEnd(purpose, ctx.now),
    });
    await ctx.enqueue(sendOneTimeKey({ keyId: id, baseUrl, surface, locale, letterhead }));
  };
  await call.work.runAs('identity', ask, scope);
  return { id, expiresIn: keySeconds(purpose) };
}

async function ownerOf(ctx: Ctx, { channel, address }: AskedKey) {
  const [owner] =
    channel === 'email'
      ? await ctx.tx.select({ userId: users.id }).from(users).where(eq(users.email, address))
      : await ctx.tx
          .select({ userId: accounts.userId })
          .from(accounts)
          .where(and(eq(accounts.providerId, 'phone'), eq(accounts.accountId, address)));
  return owner ?? null;
}
