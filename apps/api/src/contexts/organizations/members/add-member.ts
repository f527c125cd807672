import type { User } from '@coachme/contracts/identity.contract';
import { rolesChanged } from '@coachme/contracts/organizations.events';
import type { Role } from '@coachme/contracts/organizations.words';
import { sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { forgetCounts } from '../counts.store.ts';
import { members } from '../organizations.tables.ts';
import { type Membership, requireMembership } from './memberships.queries.ts';

export type AddMember = {
  readonly user: Pick<User, 'id' | 'name' | 'email'>;
  readonly roles: readonly Role[];
};

/** Makes the acting person a member, or gives a member further roles. The invitation or the founding is the permission. */
export async function addMember(ctx: Ctx, { user, roles }: AddMember): Promise<Membership> {
  anyone(ctx, 'whoever consumes an invitation or founds the organization');
  const [row] = await ctx.tx
    .insert(members)
    .values({
      organizationId: ctx.actor.organizationId,
      id: ctx.newId(),
      userId: user.id,
      name: user.name,
      email: user.email,
      roles: [...roles],
      joinedAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoUpdate({
      target: [members.organizationId, members.userId],
      set: {
        roles: sql`array(select distinct unnest(${members.roles} || excluded.roles) order by 1)`,
        permissionVersion: sql`${members.permissionVersion} + 1`,
        updatedAt: ctx.now,
      },
      // A member who already has these roles gains nothing, and so uses up no invitation.
      setWhere: sql`not ${members.roles} @> excluded.roles`,
    })
    .returning({ permissionVersion: members.permissionVersion });
  if (!row) throw new AppError('conflict', 'already-member');
  forgetCounts(ctx);
  const { permissionVersion } = row;
  if (permissionVersion > 1) {
    await ctx.publish(rolesChanged({ userId: user.id, permissionVersion }));
  }
  return requireMembership(ctx);
}
