import type { brandingContract } from '@coachme/contracts/branding.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { settingsChanged } from '@coachme/contracts/organizations.events';
import type { OrganizationSummary } from '@coachme/contracts/organizations.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { requireMembership } from '../members/memberships.queries.ts';
import { changingOrganization } from '../members/organization-changed.ts';
import { refuseSlug } from './slug.rules.ts';
import { moveToSlug } from './slugs.store.ts';

type Change = Input<typeof brandingContract.changeAddress>;

/** Takes another address for the organization; the ones before stay taken and lead to it. */
export async function changeAddress(
  call: SignedInCall,
  { body }: Change,
): Promise<OrganizationSummary> {
  permit(call, 'organization:update');
  return changingOrganization(call, (ctx) => move(ctx, body));
}

async function move(ctx: Ctx, body: Change['body']): Promise<OrganizationSummary> {
  const field = 'body.slug';
  const refusal = refuseSlug(body.slug);
  if (refusal) throw new AppError('invalid', refusal, { field });
  const { organization } = await requireMembership(ctx);
  if (organization.slug === body.slug) return organization;
  const outcome = await moveToSlug(ctx, body.slug);
  if (outcome !== 'moved') throw new AppError('conflict', outcome, { field });
  await ctx.publish(settingsChanged({ changed: ['address'] }));
  return { ...organization, slug: body.slug };
}
