import type { OrganizationSummary, Role } from '@coachme/contracts/organizations.words';
import type { SignInPolicy } from '@coachme/contracts/sign-in-policy.contract';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { type Actor, nobody, systemActor } from '#platform/access/actor';
import { type Permission, permissionsOf } from '#platform/access/permissions';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { picturesOf, presentSlug } from '../branding/brand.queries.ts';
import { members, organizations } from '../organizations.tables.ts';
import { signInPolicies } from '../sso/sso.tables.ts';
import type { Policy } from './hold.rules.ts';

/** A person's place in one organization. */
export type Membership = {
  readonly memberId: string;
  readonly permissionVersion: number;
  readonly organization: OrganizationSummary;
  /** How people of it must sign in; as none, where it is not the organization one acts in. */
  readonly policy: Policy;
};

/** A person before an organization is chosen: sees their own rows and may do nothing. */
export const asPerson = (userId: string, organizationId: string = nobody): Actor => ({
  ...systemActor(organizationId),
  userId,
  can: new Set(),
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

/** What a person may do in an organization, and whose work they see beside their own. */
export type Access = Membership & {
  readonly can: ReadonlySet<Permission>;
  readonly teamCoachIds: readonly string[];
};

/**
 * Every organization of the person who acts, with what follows from roles of the organization's own and from teams: one
 * statement. Row security shows those of the organization that is acted in; elsewhere the core roles alone count.
 */
export async function myAccesses(ctx: Ctx): Promise<Access[]> {
  const rows = await ctx.tx
    .select({ ...membershipColumns, added: addedPermissions, teamCoachIds })
    .from(members)
    .innerJoin(organizations, organizationOfMember)
    .leftJoin(signInPolicies, policyOfOrganization)
    .where(eq(members.userId, ctx.actor.userId))
    .orderBy(asc(members.joinedAt), asc(members.id));
  return rows.map(({ added, teamCoachIds, ...row }) => ({
    ...shown(row),
    can: permissionsOf(row.roles, added),
    teamCoachIds,
  }));
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
  return memberships.find(worksAt) ?? memberships[0];
}

/** Whether the person works there, rather than being coached alone; who has only a role of its own works too. */
export const worksAt = ({ organization: { roles } }: Membership): boolean =>
  roles.length === 0 || roles.some((role) => staff.includes(role));

const organizationOfMember = eq(organizations.organizationId, members.organizationId);
const policyOfOrganization = eq(signInPolicies.organizationId, members.organizationId);

const membershipColumns = {
  memberId: members.id,
  permissionVersion: members.permissionVersion,
  organization: {
    id: organizations.organizationId,
    name: organizations.name,
    kind: organizations.kind,
    timeZone: organizations.timeZone,
    displayName: organizations.displayName,
    slug: presentSlug,
    chalk: organizations.chalk,
    chalkDark: organizations.chalkDark,
    logoFileId: organizations.logoFileId,
    faviconFileId: organizations.faviconFileId,
  },
  roles: members.roles,
  secondFactorRoles: signInPolicies.secondFactorRoles,
  isSsoRequired: signInPolicies.isSsoRequired,
};

const addedPermissions = sql<string[]>`array(
  select distinct permission from organizations.member_roles held
    join organizations.custom_roles role
      on role.organization_id = held.organization_id and role.id = held.role_id
    cross join unnest(role.permissions) permission
  where held.organization_id = members.organization_id and held.member_id = members.id)`;

const teamCoachIds = sql<string[]>`array(
  select distinct colleague.user_id from organizations.team_members mine
    join organizations.teams team
      on team.organization_id = mine.organization_id and team.id = mine.team_id
    join organizations.team_members theirs
      on theirs.organization_id = mine.organization_id and theirs.team_id = mine.team_id
    join organizations.members colleague
      on colleague.organization_id = theirs.organization_id and colleague.id = theirs.member_id
  where mine.organization_id = members.organization_id and mine.member_id = members.id
    and (mine.is_head or team.shares_clients) and colleague.id <> members.id)`;

async function select(ctx: Ctx, where: SQL | undefined): Promise<Membership[]> {
  const rows = await ctx.tx
    .select(membershipColumns)
    .from(members)
    .innerJoin(organizations, organizationOfMember)
    .leftJoin(signInPolicies, policyOfOrganization)
    .where(where)
    .orderBy(asc(members.joinedAt), asc(members.id));
  return rows.map(shown);
}

type Row = Omit<Membership, 'organization' | 'policy'> & {
  readonly organization: Omit<OrganizationSummary, 'roles' | 'logo' | 'favicon'>;
  readonly roles: Role[];
  readonly secondFactorRoles: SignInPolicy['secondFactorRoles'] | null;
  readonly isSsoRequired: boolean | null;
};

const shown = ({ organization, roles, secondFactorRoles, isSsoRequired, ...row }: Row) => ({
  memberId: row.memberId,
  permissionVersion: row.permissionVersion,
  organization: { ...organization, ...picturesOf(organization), roles },
  policy: { secondFactorRoles: secondFactorRoles ?? [], isSsoRequired: isSsoRequired ?? false },
});
