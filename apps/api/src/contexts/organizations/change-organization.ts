import type { Input } from '@coachme/contracts/kit/route';
import type { organizationsContract } from '@coachme/contracts/organizations.contract';
import { settingsChanged } from '@coachme/contracts/organizations.events';
import type { OrganizationSummary } from '@coachme/contracts/organizations.words';
import { and, eq, isNull } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { requireMembership } from './members/memberships.queries.ts';
import { changingOrganization } from './members/organization-changed.ts';
import { hasBranches } from './organization-kind.rules.ts';
import { organizations } from './organizations.tables.ts';
import { branches } from './structure.tables.ts';

type Change = Input<typeof organizationsContract.changeOrganization>;

/** Renames the organization, moves it to another time zone, or says that it has become another kind. */
export async function changeOrganization(
  call: SignedInCall,
  { body }: Change,
): Promise<OrganizationSummary> {
  permit(call, 'organization:update');
  return changingOrganization(call, (ctx) => write(ctx, body));
}

async function write(ctx: Ctx, body: Change['body']): Promise<OrganizationSummary> {
  if (body.kind && !hasBranches(body.kind)) await refuseOpenBranches(ctx);
  await ctx.tx
    .update(organizations)
    .set({ ...body, updatedAt: ctx.now })
    .where(eq(organizations.organizationId, ctx.actor.organizationId));
  await ctx.publish(settingsChanged({ changed: Object.keys(body) }));
  return (await requireMembership(ctx)).organization;
}

async function refuseOpenBranches({ tx, actor }: Ctx): Promise<void> {
  const [open] = await tx
    .select({ id: branches.id })
    .from(branches)
    .where(and(eq(branches.organizationId, actor.organizationId), isNull(branches.archivedAt)))
    .limit(1);
  if (!open) return;
  throw new AppError('conflict', 'has-branches', {
    field: 'body.kind',
    detail: 'Gyms and companies have branches. Close the open branches first.',
  });
}
