import type { attendanceContract } from '@coachme/contracts/attendance.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { presenceTakenBack } from '@coachme/contracts/memberships.events';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { presences } from '../memberships.tables.ts';
import { markOf, type Presence, requireSeen, thisPresence } from './presences.store.ts';

type TakeBack = Input<typeof attendanceContract.takeBackPresence>;

/** Takes back what the front desk said of a client and a day; a session that tells the same still does. */
export async function takeBackPresence(
  ctx: Ctx,
  { params }: TakeBack,
): Promise<Record<string, never>> {
  permit(ctx, 'attendance:update');
  const presence: Presence = {
    branchId: params.id,
    clientId: params.clientId,
    date: params.date,
  };
  await organizationsFacade.requireBranch(ctx, presence.branchId);
  await requireSeen(ctx, presence.clientId);
  const removed = await ctx.tx
    .delete(presences)
    .where(thisPresence(ctx, markOf(presence)))
    .returning({ id: presences.id });
  const { userId: by } = ctx.actor;
  if (removed.length > 0) await ctx.publish(presenceTakenBack({ ...presence, by }));
  return {};
}
