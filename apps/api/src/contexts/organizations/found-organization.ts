import type { User } from '@coachme/contracts/identity.contract';
import type { OrganizationKind, Role } from '@coachme/contracts/organizations.words';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { takeSlugByName } from './branding/slugs.store.ts';
import { addMember } from './members/add-member.ts';
import type { Membership } from './members/memberships.queries.ts';
import { organizations } from './organizations.tables.ts';

export type FoundOrganization = {
  readonly founder: User;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly roles: readonly Role[];
};

/** Makes the organization whose id the actor already carries, with its first member. */
export async function foundOrganization(ctx: Ctx, input: FoundOrganization): Promise<Membership> {
  anyone(ctx, 'everybody may found an organization');
  const { founder, name, kind, roles } = input;
  await ctx.tx.insert(organizations).values({
    organizationId: ctx.actor.organizationId,
    name,
    kind,
    timeZone: founder.timeZone,
    createdBy: founder.id,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  await takeSlugByName(ctx, name);
  return addMember(ctx, { user: founder, roles });
}
