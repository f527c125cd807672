import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { RequestFacts } from '#platform/http/call';
import { sessions, signIns } from './identity.tables.ts';
import { sessionEnd } from './refresh-token.rules.ts';
import { issueRefreshToken } from './refresh-tokens.store.ts';
import type { Way } from './ways-in/way.ts';

export type Device = Pick<
  RequestFacts,
  'surface' | 'userAgent' | 'address' | 'country' | 'deviceToken'
>;

export type OpenSession = {
  readonly sessionId: string;
  readonly userId: string;
  readonly organizationId: string;
  readonly way: Way;
  readonly connectionId?: string | null;
  readonly device: Device;
};

export type OpenedSession = {
  readonly refreshToken: string;
  /** True when this person came in before, and never on this device. */
  readonly isNewDevice: boolean;
};

/** Starts the session of a proven person in one organization, and notes it in their sign-in history. */
export async function openSession(ctx: Ctx, input: OpenSession): Promise<OpenedSession> {
  anyone(ctx, 'the caller has proven who it is for');
  const { sessionId, userId, way, device } = input;
  const { surface, userAgent, country, address: ipAddress } = device;
  const deviceHash = hashOfDevice(device);
  const seen = { userId, way, surface, userAgent, country, ipAddress, deviceHash };
  await ctx.tx.insert(sessions).values({
    ...seen,
    id: sessionId,
    currentOrganizationId: input.organizationId,
    connectionId: input.connectionId ?? null,
    provenAt: ctx.now,
    expiresAt: sessionEnd(ctx.now),
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  const [noted] = await ctx.tx
    .insert(signIns)
    .values({
      ...seen,
      id: ctx.newId(),
      sessionId,
      signedInAt: ctx.now,
      isNewDevice: sql`exists (select from ${signIns} s where s.user_id = ${userId})
        and not exists (select from ${signIns} s where s.user_id = ${userId} and s.device_hash = ${deviceHash})`,
    })
    .returning({ isNewDevice: signIns.isNewDevice });
  return {
    refreshToken: await issueRefreshToken(ctx, sessionId),
    isNewDevice: noted?.isNewDevice ?? false,
  };
}

/** A browser by the random token in its cookie; a phone's own app, which has none, by what it says of itself. */
export function hashOfDevice({ deviceToken, surface, userAgent }: Device): Buffer {
  return createHash('sha256')
    .update(deviceToken ?? `${surface} ${userAgent}`)
    .digest();
}
