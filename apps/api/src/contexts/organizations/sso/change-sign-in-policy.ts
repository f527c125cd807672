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
import { requireMembership } from '../members/memberships.queries.ts';
import { hasProvenDomain } from './sso.queries.ts';
import { signInPolicies } from './sso.tables.ts';

type Change = Input<typeof signInPolicyContract.changeSignInPolicy>;

/**
 * Asks for a second factor by role, or for the organization's own provider. It holds at once: who lacks what is asked for
 * is led to it at their next request. Owners always get in without the provider.
 */
export async function changeSignInPolicy(
  call: SignedInCall,
  { body }: Change,
): Promise<SignInPolicy> {
  permit(call, 'organization:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId, organizationId, roles } = call.actor;
  const wanted = body.secondFactorRoles ?? [];
  const isAsked = roles.some((role) => wanted.includes(role));
  if (isAsked && !(await hasSecondFactor(call))) throw yoursFirst();
  return call.work.run(call.actor, async (ctx) => {
    const { policy } = await requireMembership(ctx);
    const after: SignInPolicy = {
      secondFactorRoles: [...new Set(body.secondFactorRoles ?? policy.secondFactorRoles)].sort(),
      isSsoRequired: body.isSsoRequired ?? policy.isSsoRequired,
    };
    const isNew = after.isSsoRequired && !policy.isSsoRequired;
    if (isNew && !(await hasProvenDomain(ctx))) throw providerFirst();
    const changed = { ...after, updatedAt: ctx.now, updatedBy: userId };
    await ctx.tx
      .insert(signInPolicies)
      .values({ organizationId, ...changed })
      .onConflictDoUpdate({ target: signInPolicies.organizationId, set: changed });
    await ctx.publish(signInPolicyChanged(after));
    return after;
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

const providerFirst = () =>
  new AppError('conflict', 'no-proven-domain', {
    field: 'body.isSsoRequired',
    detail: 'Nobody could come in. Connect a provider and prove a domain first.',
  });
