import type { brandingContract } from '@coachme/contracts/branding.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { organizationChanged } from '@coachme/contracts/organizations.events';
import type { OrganizationSummary } from '@coachme/contracts/organizations.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { requireMembership } from '../members/memberships.queries.ts';
import { refuseSlug } from './slug.rules.ts';
import { moveToSlug } from './slugs.store.ts';

type Change = Input<typeof brandingContract.changeAddress>;

/** Takes another address for the organization; the ones before stay taken and lead to it. */
export async function changeAddress(ctx: Ctx, { body }: Change): Promise<OrganizationSummary> {
  permit(ctx, 'organization:update');
  const field = 'body.slug';
  const refusal = refuseSlug(body.slug);
  if (refusal) throw new AppError('invalid', refusal, { field });
  const { organization } = await requireMembership(ctx);
  if (organization.slug === body.slug) return organization;
  const outcome = await moveToSlug(ctx, body.slug);
  if (outcome !== 'moved') throw new AppError('conflict', outcome, { field });
  await ctx.publish(organizationChanged({ changed: ['address'] }));
  return { ...organization, slug: body.slug };
}
