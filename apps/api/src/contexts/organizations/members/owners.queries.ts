import { and, eq, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { members, organizations } from '../organizations.tables.ts';

/** The people who own the organization. */
export async function ownersOf(ctx: Ctx): Promise<string[]> {
  permit(ctx, 'member:read');
  const rows = await ctx.tx
    .select({ userId: members.userId })
    .from(members)
    .where(
      and(
        eq(members.organizationId, ctx.actor.organizationId),
        sql`'owner' = any(${members.roles})`,
      ),
    );
  return rows.map(({ userId }) => userId);
}

/** What the organization is called. */
export async function nameOf(ctx: Ctx): Promise<string> {
  permit(ctx, 'organization:read');
  const [row] = await ctx.tx
    .select({ name: organizations.name })
    .from(organizations)
    .where(eq(organizations.organizationId, ctx.actor.organizationId));
  return row?.name ?? '';
}
