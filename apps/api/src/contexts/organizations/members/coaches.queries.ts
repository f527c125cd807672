import { and, arrayOverlaps, asc, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { members } from '../organizations.tables.ts';

/** Whoever coaches in the organization of the actor, by name. */
export async function listCoaches(
  ctx: Ctx,
): Promise<{ readonly userId: string; readonly name: string }[]> {
  permit(ctx, 'organization:read');
  return ctx.tx
    .select({ userId: members.userId, name: members.name })
    .from(members)
    .where(
      and(
        eq(members.organizationId, ctx.actor.organizationId),
        arrayOverlaps(members.roles, ['coach', 'owner']),
      ),
    )
    .orderBy(asc(members.name), asc(members.id));
}
