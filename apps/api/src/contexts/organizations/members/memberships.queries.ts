import type { OrganizationSummary, Role } from '@coachme/contracts/organizations.words';
import type { SignInPolicy } from '@coachme/contracts/sso.contract';
import { and, asc, eq, type SQL } from 'drizzle-orm';
import { type Actor, nobody, systemActor } from '#platform/access/actor';
import { permissionsOf } from '#platform/access/permissions';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { members, organizations } from '../organizations.tables.ts';
import { signInPolicies } from '../sso/sso.tables.ts';

/** A person's place in one organization. */
export type Membership = {
  readonly memberId: string;
  readonly permissionVersion: number;
  readonly organization: OrganizationSummary;
  /** How people of it must sign in; as none, where it is not the organization one acts in. */
  readonly policy: SignInPolicy;
};

/** A person before an organization is chosen: sees their own rows and may do nothing. */
export const asPerson = (userId: string, organizationId: string = nobody): Actor => ({
  ...systemActor(organizationId),
  userId,
  can: permissionsOf([]),
});

/** Every organization of the person who acts; row security shows them their own memberships anywhere. */
export function myMemberships(ctx: Ctx): Promise<Membership[]> {
  return select(ctx, eq(members.userId, ctx.actor.userId));
}

/** The person's place in the organization they act in; null once they are no member. */
export async function myMembership(ctx: Ctx): Promise<Membership | null> {
  const { organizationId, userId } = ctx.actor;
  const mine = and(eq(members.organizationId, organizationId), eq(members.userId, userId));
  const [membership] = await select(ctx, mine);
  return membership ?? null;
}

/** As `myMembership`, where there must be one. */
export async function requireMembership(ctx: Ctx): Promise<Membership> {
  const membership = await myMembership(ctx);
  if (!membership) throw new AppError('unauthenticated', 'no-member');
  return membership;
}

const staff: readonly Role[] = ['owner', 'admin', 'coach', 'editor'];

/** Where to begin after sign-in: where one works before where one is coached, the older first. */
export function homeOf(memberships: readonly Membership[]): Membership | undefined {
  const works = ({ organization }: Membership) => organization.roles.some((r) => staff.includes(r));
  return memberships.find(works) ?? memberships[0];
}

async function select(ctx: Ctx, where: SQL | undefined): Promise<Membership[]> {
  const rows = await ctx.tx
    .select({
      memberId: members.id,
      permissionVersion: members.permissionVersion,
      organization: {
        id: organizations.organizationId,
        name: organizations.name,
        kind: organizations.kind,
        timeZone: organizations.timeZone,
      },
      roles: members.roles,
      secondFactorRoles: signInPolicies.secondFactorRoles,
      isSsoRequired: signInPolicies.isSsoRequired,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.organizationId, members.organizationId))
    .leftJoin(signInPolicies, eq(signInPolicies.organizationId, members.organizationId))
    .where(where)
    .orderBy(asc(members.joinedAt), asc(members.id));
  return rows.map(({ roles, organization, secondFactorRoles, isSsoRequired, ...row }) => ({
    ...row,
    organization: { ...organization, roles },
    policy: { secondFactorRoles: secondFactorRoles ?? [], isSsoRequired: isSsoRequired ?? false },
  }));
}
