import type { SecondStepWay } from '@coachme/contracts/second-factor.contract';
import { identityFacade, type Proof, secondFactorFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';

/**
 * Lets through whoever needs no second step: has none set up, asked not to be asked on this browser, or came by a passkey,
 * which is both steps in one. Everybody else is refused with a ticket that continues the sign-in.
 */
export async function requireSecondStep(call: Call, proof: Proof): Promise<void> {
  anyone(call, 'the caller has a proof of the first step');
  if (proof.way === 'passkey' || proof.way === 'registration') return;
  const { userId, way } = proof;
  const needed = await call.work.runAs('identity', async (ctx) => {
    const factors = await secondFactorFacade.factorsOf(ctx, userId);
    if (!secondFactorFacade.hasFactor(factors)) return null;
    const ways = stepWays(call, proof, factors);
    // A phone's own app has no token of its own to be known by.
    const isBrowser = call.request.deviceToken !== null;
    const deviceHash = identityFacade.hashOfDevice(call.request);
    if (isBrowser && (await secondFactorFacade.isTrusted(ctx, userId, deviceHash))) return null;
    const connectionId = proof.connectionId ?? null;
    return { ways, ...(await secondFactorFacade.giveTicket(ctx, { userId, way, connectionId })) };
  });
  if (!needed) return;
  throw new AppError('unauthenticated', 'second-factor-needed', {
    detail: 'One more step: prove with your second factor that it is you.',
    current: needed,
  });
}

type Factors = Awaited<ReturnType<typeof secondFactorFacade.factorsOf>>;

/** What of the person's factors can be the second step now: who came by their phone has to prove another thing. */
function stepWays({ texts }: Call, { way }: Proof, factors: Factors): SecondStepWay[] {
  const { totpConfirmedAt, passkeyCount, text, recoveryCodesLeft } = factors;
  const isByPhone = way === 'sms-code' || way === 'whatsapp-code';
  const ways: SecondStepWay[] = [];
  if (totpConfirmedAt !== null) ways.push('totp');
  if (passkeyCount > 0) ways.push('passkey');
  if (text && !isByPhone && texts[text.channel]) ways.push('text');
  if (recoveryCodesLeft > 0) ways.push('recovery-code');
  return ways;
}

/** One answer for a ticket that is unknown, over or used. */
export const stepOver = (): AppError =>
  new AppError('unauthenticated', 'second-step-over', {
    detail: 'This took too long or was finished elsewhere. Sign in once more.',
  });

/** One answer for every second step that is not right. */
export const wrongSecondStep = (): AppError =>
  new AppError('unauthenticated', 'wrong-second-step', {
    detail: 'That did not fit. Try the code of this moment, or another way.',
  });
