import { recoveryCodeUsed, secondStepFailed } from '@coachme/contracts/identity.events';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { askForPasskey, proveByPasskey } from '../passkeys/passkeys.store.ts';
import { factorsOf, hasFactor } from './second-factor.store.ts';
import {
  giveTicket,
  isRecoveryCodeOf,
  isTotpOf,
  isTrusted,
  readTicket,
  trustDevice,
  useTicket,
} from './second-step.store.ts';

/** What proves somebody a second time, for those who let people in. All but what tells wants the identity role. */
export const secondFactorFacade = {
  factorsOf,
  hasFactor,
  giveTicket,
  readTicket,
  useTicket,
  isTotpOf,
  isRecoveryCodeOf,
  isTrusted,
  trustDevice,
  askForPasskey,
  proveByPasskey,

  /** In an organization of the person: the first step was right, and the second wrong too often. */
  async tellFailed(ctx: Ctx, userId: string): Promise<void> {
    anyone(ctx, 'the caller has seen it fail');
    await ctx.publish(secondStepFailed({ userId }));
  },

  /** In an organization of the person: a recovery code was used up. */
  async tellRecoveryCodeUsed(ctx: Ctx, userId: string, codesLeft: number): Promise<void> {
    anyone(ctx, 'the caller has used it up');
    await ctx.publish(recoveryCodeUsed({ userId, codesLeft }));
  },
};
