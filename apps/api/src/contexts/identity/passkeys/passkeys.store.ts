import { randomBytes } from 'node:crypto';
import type { Passkey } from '@coachme/contracts/second-factor.contract';
import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { and, eq, gt } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { RequestFacts } from '#platform/http/call';
import { passkeyChallenges, passkeys } from '../second-factor/second-factor.tables.ts';
import { readSignature, readTransports, type Signature } from './passkey-answers.ts';

const challengeMilliseconds = 5 * 60_000;

/** Whom a passkey is for: the site as the browser names it. */
export type Site = { readonly origin: string; readonly host: string };

/** A passkey is for the main name, and so opens at every organization's subdomain too (WebAuthn 3, 5.1.2). */
export const siteOf = ({ baseUrl, siteUrl }: Pick<RequestFacts, 'baseUrl' | 'siteUrl'>): Site => ({
  origin: new URL(baseUrl).origin,
  host: new URL(siteUrl).hostname,
});

type Purpose = (typeof passkeyChallenges.$inferSelect)['purpose'];
type Asked = { readonly purpose: Purpose; readonly userId: string | null };

/** Notes what is asked of a passkey, 256 random bits that are good once. */
export async function giveChallenge(ctx: Ctx, asked: Asked) {
  const challenge = randomBytes(32).toString('base64url');
  const challengeId = ctx.newId();
  const expiresAt = new Date(ctx.now.getTime() + challengeMilliseconds);
  await ctx.tx
    .insert(passkeyChallenges)
    .values({ ...asked, id: challengeId, challenge, expiresAt });
  return { challengeId, challenge };
}

/** Takes a challenge back, whatever comes of it; null for one that is unknown, over, used or for something else. */
export async function takeChallenge(ctx: Ctx, id: string, purpose: Purpose) {
  const [taken] = await ctx.tx
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.id, id),
        eq(passkeyChallenges.purpose, purpose),
        gt(passkeyChallenges.expiresAt, ctx.now),
      ),
    )
    .returning({ challenge: passkeyChallenges.challenge, userId: passkeyChallenges.userId });
  return taken ?? null;
}

/** A challenge with what the browser needs to ask for it: any passkey of this site, or one of a person's. */
export async function askForPasskey(ctx: Ctx, asked: Asked, site: Site) {
  anyone(ctx, 'a question says nothing of anybody');
  const { challengeId, challenge } = await giveChallenge(ctx, asked);
  const mine =
    asked.userId === null
      ? []
      : await ctx.tx.select().from(passkeys).where(eq(passkeys.userId, asked.userId));
  const options = await generateAuthenticationOptions({
    rpID: site.host,
    challenge: Buffer.from(challenge, 'base64url'),
    userVerification: 'required',
    allowCredentials: mine.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: readTransports(transports),
    })),
  });
  return { challengeId, options: { ...options } };
}

export type PasskeyProof = {
  readonly challengeId: string;
  readonly response: unknown;
  readonly purpose: 'sign-in' | 'second-step';
  readonly site: Site;
};

/** Whose passkey signed the challenge; null for every kind of failure. The person was verified by the device. */
export async function proveByPasskey(
  ctx: Ctx,
  { challengeId, response, purpose, site }: PasskeyProof,
): Promise<{ readonly userId: string } | null> {
  anyone(ctx, 'proving who one is comes before any permission');
  const signature = readSignature(response);
  const asked = await takeChallenge(ctx, challengeId, purpose);
  const [kept] = await ctx.tx
    .select()
    .from(passkeys)
    .where(eq(passkeys.credentialId, signature.id))
    .for('update');
  if (!asked || !kept || (asked.userId !== null && asked.userId !== kept.userId)) return null;
  const counter = await counterOf(signature, { challenge: asked.challenge, kept, site });
  if (counter === null) return null;
  await ctx.tx
    .update(passkeys)
    .set({ counter, lastUsedAt: ctx.now })
    .where(eq(passkeys.id, kept.id));
  return { userId: kept.userId };
}

type Expected = {
  readonly challenge: string;
  readonly kept: typeof passkeys.$inferSelect;
  readonly site: Site;
};

/** The device's new counter when its signature is right. A counter that went back is a copied device, and refused. */
async function counterOf(response: Signature, { challenge, kept, site }: Expected) {
  const { userHandle, ...signed } = response.response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...response,
        response: userHandle === undefined ? signed : { ...signed, userHandle },
      },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      credential: {
        id: kept.credentialId,
        publicKey: new Uint8Array(kept.publicKey),
        counter: kept.counter,
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    // The library throws for everything that is not right about it; all are answered alike.
    return null;
  }
}

/** A passkey as its person sees it. */
export const shownPasskey = (row: typeof passkeys.$inferSelect): Passkey => ({
  id: row.id,
  name: row.name,
  isSynced: row.isSynced,
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
});

export const passkeyNotFound = () => new AppError('not-found', 'passkey');
