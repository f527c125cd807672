import type { OrganizationSummary } from '@coachme/contracts/organizations.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { requireMembership } from './members/memberships.queries.ts';

/** The organization of this session, with the roles of who asks. */
export async function getOrganization(ctx: Ctx): Promise<OrganizationSummary> {
  permit(ctx, 'organization:read');
  return (await requireMembership(ctx)).organization;
}
