import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { ProveSecondStep, SecondStepProof } from '@coachme/contracts/second-factor.contract';
import { type FirstStep, identityFacade, secondFactorFacade, siteOf } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { PublicCtx } from '#platform/http/call';
import { asPerson, myMemberships, worksAt } from '../members/memberships.queries.ts';
import { countFailedStep, refuseAfterFailedSteps } from '../sign-in/attempts.store.ts';
import { admitProven } from '../sign-in/sign-in-proven.ts';
import { stepOver, wrongSecondStep } from './second-step.store.ts';

/** The second step of signing in: a code of the authenticator app, a passkey, or a recovery code, each good once. */
export async function proveSecondStep(
  call: PublicCtx,
  { body }: { readonly body: ProveSecondStep },
): Promise<SessionAnswer> {
  anyone(call, 'the ticket of the first step is the permission; failures are limited');
  const first = await call.work.runAs('identity', (ctx) =>
    secondFactorFacade.readTicket(ctx, body.ticket),
  );
  if (!first) throw stepOver();
  await refuseAfterFailedSteps(call, first.userId);
  const isTextRight = await isTextOf(call, first, body.proof);
  const isProven = await call.work.runAs('identity', async (ctx) => {
    if (!(isTextRight ?? (await isRight(ctx, { call, first, proof: body.proof })))) return false;
    if (!(await secondFactorFacade.useTicket(ctx, body.ticket))) throw stepOver();
    if (body.remember === true && call.request.deviceToken !== null) {
      await secondFactorFacade.trustDevice(
        ctx,
        first.userId,
        identityFacade.hashOfDevice(call.request),
      );
    }
    return true;
  });
  if (!isProven) return refuse(call, first);
  if ('recoveryCode' in body.proof) await tellRecoveryCode(call, first);
  return admitProven(call, first);
}

/** A code that was sent is checked in a unit of work of its own, where a wrong try stays counted; null for other proofs. */
async function isTextOf(
  call: PublicCtx,
  { userId }: FirstStep,
  proof: SecondStepProof,
): Promise<boolean | null> {
  if (!('text' in proof)) return null;
  return identityFacade.isKeyOf(call, 'second-step', { ...proof.text, by: userId });
}

type Given = {
  readonly call: PublicCtx;
  readonly first: FirstStep;
  readonly proof: SecondStepProof;
};

async function isRight(ctx: Ctx, { call, first, proof }: Given): Promise<boolean> {
  const { userId } = first;
  if ('totp' in proof) {
    const typed = { userId, code: proof.totp };
    return secondFactorFacade.isTotpOf(ctx, call.secrets.vault, typed);
  }
  if ('recoveryCode' in proof) {
    return secondFactorFacade.isRecoveryCodeOf(ctx, { userId, code: proof.recoveryCode });
  }
  if ('text' in proof) return false;
  const site = siteOf(call.request);
  const asked = { ...proof.passkey, purpose: 'second-step' as const, site };
  return (await secondFactorFacade.proveByPasskey(ctx, asked))?.userId === userId;
}

async function refuse(call: PublicCtx, { userId }: FirstStep): Promise<never> {
  const isLast = await countFailedStep(call, userId);
  if (isLast) await tell(call, userId, (ctx) => secondFactorFacade.tellFailed(ctx, userId));
  throw wrongSecondStep();
}

async function tellRecoveryCode(call: PublicCtx, { userId }: FirstStep): Promise<void> {
  const { recoveryCodesLeft: codesLeft } = await call.work.runAs('identity', (ctx) =>
    secondFactorFacade.factorsOf(ctx, userId),
  );
  await tell(call, userId, (ctx) =>
    secondFactorFacade.tellRecoveryCodeUsed(ctx, userId, codesLeft),
  );
}

/** In every organization where the person works. */
async function tell(call: PublicCtx, userId: string, use: (ctx: Ctx) => Promise<void>) {
  const memberships = await call.work.run(asPerson(userId), myMemberships);
  for (const { organization } of memberships.filter(worksAt)) {
    await call.work.run(asPerson(userId, organization.id), use);
  }
}
