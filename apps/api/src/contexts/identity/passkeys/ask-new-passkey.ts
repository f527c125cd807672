import type { Output } from '@coachme/contracts/kit/route';
import type { passkeysContract } from '@coachme/contracts/second-factor.contract';
import { generateRegistrationOptions } from '@simplewebauthn/server';
import { eq } from 'drizzle-orm';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { emailOf } from '../people.queries.ts';
import { asMyself } from '../second-factor/as-myself.store.ts';
import { passkeys } from '../second-factor/second-factor.tables.ts';
import { readTransports } from './passkey-answers.ts';
import { giveChallenge, siteOf } from './passkeys.store.ts';

/** What a new passkey is asked to sign; devices that hold one already say so. */
export async function askNewPasskey(
  call: SignedInCall,
): Promise<Output<typeof passkeysContract.askNewPasskey>> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId } = call.actor;
  return asMyself(call, async (ctx) => {
    const mine = await ctx.tx.select().from(passkeys).where(eq(passkeys.userId, userId));
    const { challengeId, challenge } = await giveChallenge(ctx, { purpose: 'add', userId });
    const email = await emailOf(ctx, userId);
    const options = await generateRegistrationOptions({
      rpName: 'CoachMe',
      rpID: siteOf(call.request).host,
      userName: email,
      userDisplayName: email,
      userID: new Uint8Array(Buffer.from(userId)),
      challenge: Buffer.from(challenge, 'base64url'),
      attestationType: 'none',
      excludeCredentials: mine.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: readTransports(transports),
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return { challengeId, options: { ...options } };
  });
}
