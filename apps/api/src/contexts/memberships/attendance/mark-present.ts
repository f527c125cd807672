import type { attendanceContract, Visit } from '@coachme/contracts/attendance.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { clientMarkedPresent } from '@coachme/contracts/memberships.events';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { latestDateAt } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { presences } from '../memberships.tables.ts';
import { type DateRefusal, refusalOfDate } from './presence-date.rules.ts';
import { markOf, type Presence, requireSeen } from './presences.store.ts';
import { requireVisit } from './visits.queries.ts';

type Mark = Input<typeof attendanceContract.markPresent>;

const sayOf: Readonly<Record<DateRefusal, string>> = {
  'not-yet': 'This day has not begun yet. Choose today or an earlier day.',
  'too-long-ago': 'This is more than a year ago. Choose a later day.',
};

/** Says that a client was at a branch on a day; with a session of that day it stays one visit. */
export async function markPresent(ctx: Ctx, { params }: Mark): Promise<Visit> {
  permit(ctx, 'attendance:update');
  const presence: Presence = {
    branchId: params.id,
    clientId: params.clientId,
    date: params.date,
  };
  const branch = await organizationsFacade.requireBranch(ctx, presence.branchId);
  await requireSeen(ctx, presence.clientId);
  const refusal = refusalOfDate(presence.date, latestDateAt(ctx.now));
  if (refusal) throw new AppError('invalid', refusal, { field: 'date', detail: sayOf[refusal] });
  if (branch.archivedAt !== null) {
    const detail = 'This branch is closed. Reopen it first.';
    throw new AppError('conflict', 'branch-closed', { detail });
  }
  await write(ctx, presence);
  return requireVisit(ctx, presence);
}

async function write(ctx: Ctx, presence: Presence): Promise<void> {
  const { organizationId, userId: by } = ctx.actor;
  const { date: presentOn, branchId, clientId } = presence;
  const mark = { toldBy: 'desk' as const, markedBy: by, presentOn, presentAt: ctx.now };
  const added = await ctx.tx
    .insert(presences)
    .values({ organizationId, id: markOf(presence), branchId, clientId, ...mark })
    .onConflictDoNothing()
    .returning({ id: presences.id });
  if (added.length > 0) await ctx.publish(clientMarkedPresent({ ...presence, by }));
}
