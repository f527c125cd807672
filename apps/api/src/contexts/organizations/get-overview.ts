import type { OrganizationOverview } from '@coachme/contracts/branding.contract';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

/** What there is of everything in the organization; of what one may not see, nothing is counted. */
export async function getOverview(
  ctx: Ctx,
  pageAddress: (slug: string) => string,
): Promise<OrganizationOverview> {
  permit(ctx, 'member:read');
  const { organizationId: id } = ctx.actor;
  const { rows } = await ctx.tx.execute<Counted>(sql`select
    (select count(*) from organizations.members
      where organization_id = ${id} and roles <> array['client'])::int as "staff",
    (select count(*) from organizations.members
      where organization_id = ${id} and 'client' = any(roles))::int as "clients",
    (select count(*) from organizations.invitations
      where organization_id = ${id} and revoked_at is null and consumed_at is null
        and expires_at > ${ctx.now})::int as "openInvitations",
    (select count(*) from organizations.custom_roles where organization_id = ${id})::int as "customRoles",
    (select count(*) from organizations.teams where organization_id = ${id})::int as "teams",
    (select count(*) from organizations.branches
      where organization_id = ${id} and archived_at is null)::int as "branches",
    (select slug from organizations.slugs
      where leads_to = ${id} and left_at is null) as "slug"`);
  const [counted] = rows;
  if (!counted) throw new Error('A statement without a table answered nothing.');
  const { slug, ...counts } = counted;
  return { ...counts, url: slug === null ? null : pageAddress(slug) };
}

type Counted = Omit<OrganizationOverview, 'url'> & { readonly slug: string | null } & Record<
    string,
    unknown
  >;
