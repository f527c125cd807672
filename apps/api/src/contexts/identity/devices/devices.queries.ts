import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import type { OpenSession, SignIn } from '@coachme/contracts/sessions.contract';
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import * as z from 'zod';
import { anyone } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { refreshTokens, sessions, signIns, users } from '../identity.tables.ts';
import { type Device, hashOfDevice } from '../open-session.ts';
import { deviceNameOf } from './device-name.rules.ts';

type Asked = {
  readonly userId: string;
  readonly sessionId: string | null;
  readonly query: PageQuery;
};
const Newest = z.tuple([z.iso.datetime(), z.uuid()]);

/** Where a person is signed in, newest sign-in first, the session that asks before all. Identity role only. */
export async function listSessions(ctx: Ctx, asked: Asked): Promise<Page<OpenSession>> {
  anyone(ctx, 'asked about the person who acts');
  const { userId, sessionId, query } = asked;
  const after = readCursor(query.cursor, Newest);
  const rows = await ctx.tx
    .select({
      id: sessions.id,
      surface: sessions.surface,
      userAgent: sessions.userAgent,
      country: sessions.country,
      address: sessions.ipAddress,
      way: sessions.way,
      createdAt: sessions.createdAt,
      lastUsedAt: sql<string>`greatest(sessions.created_at, (select max(t.issued_at)
        from ${refreshTokens} t where t.session_id = sessions.id))`,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, userId),
        gt(sessions.expiresAt, ctx.now),
        // Who acts as them is told of elsewhere, and is no device of theirs.
        isNull(sessions.actedBy),
        after
          ? sql`(${sessions.createdAt}, ${sessions.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .limit(query.limit + 1);
  const { items, nextCursor } = pageOf(rows, query.limit, (row) => [
    row.createdAt.toISOString(),
    row.id,
  ]);
  const shown = items.map(({ userAgent, createdAt, lastUsedAt, ...row }) => ({
    ...row,
    device: deviceNameOf(userAgent),
    signedInAt: createdAt.toISOString(),
    lastUsedAt: new Date(lastUsedAt).toISOString(),
    isCurrent: row.id === sessionId,
  }));
  return { items: shown.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent)), nextCursor };
}

/** Who signed in as a person, newest first. Identity role only. */
export async function listSignIns(
  ctx: Ctx,
  { userId, query }: Pick<Asked, 'userId' | 'query'>,
): Promise<Page<SignIn>> {
  anyone(ctx, 'asked about the person who acts');
  const after = readCursor(query.cursor, Newest);
  const rows = await ctx.tx
    .select()
    .from(signIns)
    .where(
      and(
        eq(signIns.userId, userId),
        after
          ? sql`(${signIns.signedInAt}, ${signIns.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(signIns.signedInAt), desc(signIns.id))
    .limit(query.limit + 1);
  const { items, nextCursor } = pageOf(rows, query.limit, (row) => [
    row.signedInAt.toISOString(),
    row.id,
  ]);
  const shown = items.map((row) => ({
    id: row.id,
    surface: row.surface,
    device: deviceNameOf(row.userAgent),
    country: row.country,
    address: row.ipAddress,
    way: row.way,
    at: row.signedInAt.toISOString(),
    isNewDevice: row.isNewDevice,
  }));
  return { items: shown, nextCursor };
}

/** Whether whoever has this address signed in on this device before. Identity role only. */
export async function isKnownDevice(
  ctx: Ctx,
  { email, device }: { readonly email: string; readonly device: Device },
): Promise<boolean> {
  anyone(ctx, 'asked when somebody signs in, and answered to nobody');
  if (device.deviceToken === null) return false;
  const [row] = await ctx.tx
    .select({ id: signIns.id })
    .from(signIns)
    .innerJoin(users, eq(users.id, signIns.userId))
    .where(and(eq(users.email, email.toLowerCase()), eq(signIns.deviceHash, hashOfDevice(device))))
    .limit(1);
  return row !== undefined;
}
