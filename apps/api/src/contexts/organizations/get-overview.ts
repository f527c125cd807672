import type { OrganizationOverview } from '@coachme/contracts/branding.contract';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { readCounts } from './counts.store.ts';

/** What there is of everything in the organization; of what one may not see, nothing is counted. */
export async function getOverview(
  ctx: Ctx,
  pageAddress: (slug: string) => string,
): Promise<OrganizationOverview> {
  permit(ctx, 'member:read');
  const { organizationId: id } = ctx.actor;
  const { rows } = await ctx.tx.execute<Standing>(sql`select
    (select count(*) from organizations.invitations
      where organization_id = ${id} and revoked_at is null and consumed_at is null
        and expires_at > ${ctx.now})::int as "openInvitations",
    (select slug from organizations.slugs
      where leads_to = ${id} and left_at is null) as "slug"`);
  const [standing] = rows;
  if (!standing) throw new Error('A statement without a table answered nothing.');
  const { slug, openInvitations } = standing;
  const counts = await readCounts(ctx);
  return { ...counts, openInvitations, url: slug === null ? null : pageAddress(slug) };
}

type Standing = { readonly openInvitations: number; readonly slug: string | null };
