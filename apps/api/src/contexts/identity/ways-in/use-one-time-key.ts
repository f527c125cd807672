import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { oneTimeKeys } from '../identity.tables.ts';
import {
  type KeyChannel,
  type KeyPurpose,
  type KeyWriter,
  keyIdOf,
  keyWriter,
  mostWrongTries,
  mostWrongTriesAnHour,
} from './one-time-key-writer.ts';

/** What somebody brings back: the token of a link, or a code for a key they were given. */
export type BroughtKey =
  | { readonly token: string }
  | { readonly id: string; readonly code: string };

export type UsedKey = ProvenAddress & { readonly userId: string };

/** An address whose reader brought the key back. */
export type ProvenAddress = {
  readonly channel: KeyChannel;
  readonly address: string;
};

/**
 * Uses a key up: of many at once exactly one succeeds. Wrong, old, used and foreign ones are refused with one sentence.
 * Where somebody is signed in, only they may use what they asked for.
 */
export async function useOneTimeKey(
  call: Call,
  purpose: KeyPurpose,
  brought: BroughtKey & { readonly by?: string },
): Promise<UsedKey> {
  anyone(call, 'the code or link is the proof');
  const { userId, ...address } = await use(call, { purpose, brought });
  if (userId === null) throw keyOver();
  return { userId, ...address };
}

/** As `useOneTimeKey`, of a code that was sent to whoever has a number, known here or not. */
export async function useKeyToRegister(
  call: Call,
  brought: { readonly id: string; readonly code: string },
): Promise<ProvenAddress> {
  anyone(call, 'the code is the proof');
  const { channel, address } = await use(call, { purpose: 'register', brought });
  return { channel, address };
}

/** As `useOneTimeKey`, for those who have a refusal of their own. */
export async function isKeyOf(
  call: Call,
  purpose: KeyPurpose,
  brought: { readonly id: string; readonly code: string; readonly by: string },
): Promise<boolean> {
  anyone(call, 'the code is the proof');
  const writer = keyWriter(call.secrets.derive('one-time keys'));
  return call.work.runAs(
    'identity',
    async (ctx) => (await attempt(ctx, writer, { purpose, brought })) !== null,
  );
}

async function use(call: Call, asked: Attempt): Promise<Used> {
  const writer = keyWriter(call.secrets.derive('one-time keys'));
  const used = await call.work.runAs('identity', (ctx) => attempt(ctx, writer, asked));
  // Thrown out here, since a wrong try must stay counted.
  if (!used) throw keyOver();
  return used;
}

type Used = ProvenAddress & { readonly userId: string | null };

type Attempt = {
  readonly purpose: KeyPurpose;
  readonly brought: BroughtKey & { readonly by?: string };
};

async function attempt(
  ctx: Ctx,
  writer: KeyWriter,
  { purpose, brought }: Attempt,
): Promise<Used | null> {
  const id = 'token' in brought ? keyIdOf(brought.token) : brought.id;
  if (id === null) return null;
  const open = and(
    eq(oneTimeKeys.id, id),
    eq(oneTimeKeys.purpose, purpose),
    isNull(oneTimeKeys.usedAt),
    isNull(oneTimeKeys.revokedAt),
    gt(oneTimeKeys.expiresAt, ctx.now),
    lt(oneTimeKeys.wrongTries, mostWrongTries),
    brought.by === undefined ? undefined : eq(oneTimeKeys.userId, brought.by),
  );
  const [key] = await ctx.tx.select(shown).from(oneTimeKeys).where(open);
  if (!key) return null;
  const isByToken = 'token' in brought;
  const isRight =
    'token' in brought
      ? writer.isTokenOf(key, brought.token)
      : Number(key.wrongTriesOfAddress) < mostWrongTriesAnHour &&
        writer.isCodeOf(key, brought.code);
  const change = isRight
    ? { usedAt: ctx.now }
    : { wrongTries: sql`${oneTimeKeys.wrongTries} + ${isByToken ? 0 : 1}` };
  const [settled] = await ctx.tx
    .update(oneTimeKeys)
    .set(change)
    .where(open)
    .returning({ usedAt: oneTimeKeys.usedAt });
  if (!settled?.usedAt) return null;
  return { userId: key.userId, channel: key.channel, address: key.address };
}

const shown = {
  id: oneTimeKeys.id,
  userId: oneTimeKeys.userId,
  channel: oneTimeKeys.channel,
  address: oneTimeKeys.address,
  createdAt: oneTimeKeys.createdAt,
  // Drizzle leaves the table out of a column's name, and inside here that would be k's own.
  wrongTriesOfAddress: sql<string>`(select coalesce(sum(k.wrong_tries), 0) from ${oneTimeKeys} k
    where k.address = one_time_keys.address
      and k.created_at > one_time_keys.created_at - interval '1 hour')`,
};

/** One sentence for every code and link that does not open, with the way on. */
const keyOver = (): AppError =>
  new AppError('unauthenticated', 'code-over', {
    detail: 'This code or link does not open any more. Ask for a new one.',
  });
