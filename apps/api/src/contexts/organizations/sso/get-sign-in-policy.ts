import type { SignInPolicy } from '@coachme/contracts/sign-in-policy.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { requireMembership } from '../members/memberships.queries.ts';

/** How people of the organization must sign in. */
export async function getSignInPolicy(ctx: Ctx): Promise<SignInPolicy> {
  permit(ctx, 'organization:read');
  return (await requireMembership(ctx)).policy;
}
