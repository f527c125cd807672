import type { brandingContract } from '@coachme/contracts/branding.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { settingsChanged } from '@coachme/contracts/organizations.events';
import type { OrganizationSummary } from '@coachme/contracts/organizations.words';
import { nearestChalk, refuseChalk } from '@coachme/design-tokens/brand';
import type { ThemeName } from '@coachme/design-tokens/tokens';
import { eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { requireBrandPicture } from '#platform/storage/files/brand-picture';
import { requireMembership } from '../members/memberships.queries.ts';
import { changingOrganization } from '../members/organization-changed.ts';
import { organizations } from '../organizations.tables.ts';

type Change = Input<typeof brandingContract.changeBranding>;

/** Changes how the organization looks to its people: name on the door, logo, accent, icon. */
export async function changeBranding(
  call: SignedInCall,
  { body }: Change,
): Promise<OrganizationSummary> {
  permit(call, 'organization:update');
  return changingOrganization(call, (ctx) => write(ctx, body));
}

async function write(ctx: Ctx, body: Change['body']): Promise<OrganizationSummary> {
  requireReadable(body.chalk, 'light', 'body.chalk');
  requireReadable(body.chalkDark, 'dark', 'body.chalkDark');
  for (const id of [body.logoFileId, body.faviconFileId]) {
    if (id !== null) await requireBrandPicture(ctx, id);
  }
  await ctx.tx
    .update(organizations)
    .set({ ...body, updatedAt: ctx.now })
    .where(eq(organizations.organizationId, ctx.actor.organizationId));
  await ctx.publish(settingsChanged({ changed: ['branding'] }));
  return (await requireMembership(ctx)).organization;
}

function requireReadable(color: string | null, theme: ThemeName, field: string): void {
  const refusal = color === null ? null : refuseChalk(color, theme);
  if (color === null || refusal === null) return;
  const nearest = nearestChalk(color, theme);
  throw new AppError('invalid', `colour-${refusal}`, {
    field,
    detail: `This colour is too hard to read against. The nearest that works is ${nearest}.`,
    current: { nearest },
  });
}
