import type { Input } from '@coachme/contracts/kit/route';
import { signInPolicyChanged } from '@coachme/contracts/organizations.events';
import type {
  SignInPolicy,
  signInPolicyContract,
} from '@coachme/contracts/sign-in-policy.contract';
import { secondFactorFacade } from '#contexts/identity';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { signInPolicies } from './sso.tables.ts';

type Change = Input<typeof signInPolicyContract.changeSignInPolicy>;

/** Asks for a second factor by role. It holds at once: who lacks one is led to set it up at their next request. */
export async function changeSignInPolicy(
  call: SignedInCall,
  { body }: Change,
): Promise<SignInPolicy> {
  permit(call, 'organization:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId, organizationId, roles } = call.actor;
  const secondFactorRoles = [...new Set(body.secondFactorRoles)].sort();
  const isAsked = roles.some((role) => secondFactorRoles.includes(role));
  if (isAsked && !(await hasSecondFactor(call))) throw yoursFirst();
  return call.work.run(call.actor, async (ctx) => {
    const changed = { secondFactorRoles, updatedAt: ctx.now, updatedBy: userId };
    await ctx.tx
      .insert(signInPolicies)
      .values({ organizationId, ...changed })
      .onConflictDoUpdate({ target: signInPolicies.organizationId, set: changed });
    await ctx.publish(signInPolicyChanged({ secondFactorRoles }));
    return { secondFactorRoles };
  });
}

async function hasSecondFactor(call: SignedInCall): Promise<boolean> {
  const factors = await call.work.runAs('identity', (ctx) =>
    secondFactorFacade.factorsOf(ctx, call.actor.userId),
  );
  return secondFactorFacade.hasFactor(factors);
}

const yoursFirst = () =>
  new AppError('conflict', 'set-up-yours-first', {
    field: 'body.secondFactorRoles',
    detail: 'You would lock yourself out. Set up your own second factor first.',
  });
