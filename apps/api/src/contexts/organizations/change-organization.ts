import type { Input } from '@coachme/contracts/kit/route';
import type { organizationsContract } from '@coachme/contracts/organizations.contract';
import type { OrganizationSummary } from '@coachme/contracts/organizations.words';
import { eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { requireMembership } from './members/memberships.queries.ts';
import { organizations } from './organizations.tables.ts';

type Change = Input<typeof organizationsContract.changeOrganization>;

/** Renames the organization or moves it to another time zone. */
export async function changeOrganization(ctx: Ctx, { body }: Change): Promise<OrganizationSummary> {
  permit(ctx, 'organization:update');
  await ctx.tx
    .update(organizations)
    .set({ ...body, updatedAt: ctx.now })
    .where(eq(organizations.organizationId, ctx.actor.organizationId));
  return (await requireMembership(ctx)).organization;
}
