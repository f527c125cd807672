import type { Input } from '@coachme/contracts/kit/route';
import type { Member, organizationsContract } from '@coachme/contracts/organizations.contract';
import { ownershipTransferred, rolesChanged } from '@coachme/contracts/organizations.events';
import type { Role } from '@coachme/contracts/organizations.words';
import { and, eq, sql } from 'drizzle-orm';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { forgetCounts } from '../counts.store.ts';
import { members } from '../organizations.tables.ts';
import { myMember } from './leavers.queries.ts';
import { lockMemberAndOwners } from './member.store.ts';
import { requireMember } from './members.queries.ts';

type Transfer = Input<typeof organizationsContract.transferOwnership>;

/** Makes another member the owner in one's own place; one stays as an admin. */
export async function transferOwnership(ctx: Ctx, { body }: Transfer): Promise<Member> {
  permit(ctx, 'organization:transfer');
  freshlyProven(ctx);
  const mine = await myMember(ctx);
  const { member: next } = await lockMemberAndOwners(ctx, body.toMemberId);
  if (next.id === mine.id) {
    throw new AppError('conflict', 'owns-already', { field: 'body.toMemberId' });
  }
  await hold(ctx, next, (roles) => [...roles, 'owner']);
  await hold(ctx, mine, (roles) => [...roles.filter((role) => role !== 'owner'), 'admin']);
  forgetCounts(ctx);
  const { userId: by } = ctx.actor;
  await ctx.publish(ownershipTransferred({ toUserId: next.userId, toName: next.name, by }));
  return requireMember(ctx, next.id);
}

type Holder = Pick<Member, 'id' | 'userId' | 'roles'>;

async function hold(ctx: Ctx, holder: Holder, change: (roles: Role[]) => Role[]): Promise<void> {
  const roles = [...new Set(change(holder.roles))].sort();
  const [changed] = await ctx.tx
    .update(members)
    .set({ roles, permissionVersion: sql`${members.permissionVersion} + 1`, updatedAt: ctx.now })
    .where(and(eq(members.organizationId, ctx.actor.organizationId), eq(members.id, holder.id)))
    .returning({ permissionVersion: members.permissionVersion });
  const permissionVersion = changed?.permissionVersion ?? 1;
  await ctx.publish(rolesChanged({ userId: holder.userId, permissionVersion }));
}
