import { rolesChanged } from '@coachme/contracts/organizations.events';
import { and, eq, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { members } from '../organizations.tables.ts';

/** Counts up the permissions of everybody who holds a role, and tells: requests and sockets ask anew. */
export async function renewHolders(ctx: Ctx, roleId: string): Promise<void> {
  permit(ctx, 'role:update');
  const renewed = await ctx.tx
    .update(members)
    .set({ permissionVersion: sql`${members.permissionVersion} + 1`, updatedAt: ctx.now })
    .where(
      and(
        eq(members.organizationId, ctx.actor.organizationId),
        sql`${members.id} in (select held.member_id from organizations.member_roles held
          where held.organization_id = ${ctx.actor.organizationId} and held.role_id = ${roleId})`,
      ),
    )
    .returning({ userId: members.userId, permissionVersion: members.permissionVersion });
  for (const holder of renewed) await ctx.publish(rolesChanged(holder));
}
