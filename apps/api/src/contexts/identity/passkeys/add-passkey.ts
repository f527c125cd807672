import { passkeyAdded } from '@coachme/contracts/identity.events';
import type { Input } from '@coachme/contracts/kit/route';
import type { Passkey, passkeysContract } from '@coachme/contracts/second-factor.contract';
import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { eq, or } from 'drizzle-orm';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import type { SignedInCall } from '#platform/http/call';
import { asMyself, leaveOnlyThisSession } from '../second-factor/as-myself.store.ts';
import { passkeys } from '../second-factor/second-factor.tables.ts';
import { readNewCredential } from './passkey-answers.ts';
import { type Site, shownPasskey, siteOf, takeChallenge } from './passkeys.store.ts';

type Add = Input<typeof passkeysContract.addPasskey>;

/** Keeps a passkey that the person's device has just made; the person's other sessions end. */
export async function addPasskey(
  call: SignedInCall,
  { body }: Add,
): Promise<Passkey | Again<Passkey>> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId } = call.actor;
  return asMyself(call, async (ctx) => {
    const { credential, transports } = readNewCredential(body.response);
    const stored = await alreadyKept(ctx, body.id, credential.id);
    if (stored) return sameAgain(stored, { userId, credentialId: credential.id, id: body.id });
    const asked = await takeChallenge(ctx, body.challengeId, 'add');
    const made =
      asked?.userId === userId ? await verified(credential, asked.challenge, call) : null;
    if (!made) throw notMade();
    const [kept] = await ctx.tx
      .insert(passkeys)
      .values({
        id: body.id ?? ctx.newId(),
        userId,
        credentialId: made.credential.id,
        publicKey: Buffer.from(made.credential.publicKey),
        counter: made.credential.counter,
        transports,
        name: body.name,
        isSynced: made.credentialBackedUp,
        createdAt: ctx.now,
      })
      .returning();
    if (!kept) throw notMade();
    await ctx.publish(passkeyAdded({ userId, passkeyId: kept.id }));
    await leaveOnlyThisSession(ctx, call);
    return shownPasskey(kept);
  });
}

type Kept = typeof passkeys.$inferSelect;

async function alreadyKept(ctx: Ctx, id: string | undefined, credentialId: string) {
  const isSameId = id === undefined ? undefined : eq(passkeys.id, id);
  const [row] = await ctx.tx
    .select()
    .from(passkeys)
    .where(or(eq(passkeys.credentialId, credentialId), isSameId));
  return row;
}

type Wanted = {
  readonly userId: string;
  readonly credentialId: string;
  readonly id?: string | undefined;
};

/** The same passkey sent twice is the same passkey; anything else under its id is refused. */
function sameAgain(kept: Kept, { userId, credentialId, id }: Wanted): Again<Passkey> {
  const isSame = kept.userId === userId && kept.credentialId === credentialId;
  if (isSame && (id === undefined || id === kept.id)) return again(shownPasskey(kept));
  throw new AppError('conflict', 'passkey-taken', {
    detail: 'This passkey is kept already. Make a new one.',
  });
}

async function verified(
  response: ReturnType<typeof readNewCredential>['credential'],
  expectedChallenge: string,
  call: SignedInCall,
) {
  const site: Site = siteOf(call.request);
  try {
    const answer = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
    });
    return answer.verified ? answer.registrationInfo : null;
  } catch {
    // The library throws for everything that is not right about it; all are answered alike.
    return null;
  }
}

const notMade = () =>
  new AppError('conflict', 'passkey-not-made', {
    detail: 'Your device’s answer does not fit what was asked, or came too late. Try again.',
  });
