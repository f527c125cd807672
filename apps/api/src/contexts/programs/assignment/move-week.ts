import type { PlannedDay } from '@coachme/contracts/assignments.words';
import type { Input } from '@coachme/contracts/kit/route';
import type { planWeeksContract } from '@coachme/contracts/plan-weeks.contract';
import { addDays, daysBetween } from '@coachme/domain/calendar/local-date.rules';
import { inArray } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { scheduledDays } from './assignment.tables.ts';
import { rewriteDays } from './calendar.store.ts';
import { refusalToChange } from './day-change.rules.ts';
import { tellOfPlan } from './planned-day.store.ts';
import { readPlannedDays } from './planned-days.queries.ts';
import { readRunningDays } from './running-days.store.ts';

type Move = Input<typeof planWeeksContract.moveWeek>;

/** No plan reaches further than this after its first day. */
const longestPlanDays = 3660;

/** Moves what was not begun of seven days to another date, alone or with everything that follows. */
export async function moveWeek(ctx: Ctx, { params, body }: Move): Promise<{ items: PlannedDay[] }> {
  permit(ctx, 'assignment:update');
  const clientId = params.id;
  await clientsFacade.requireClientVisible(ctx, clientId);
  const { from, to, reach } = body;
  const last = addDays(from, reach === 'week' ? 6 : longestPlanDays);
  const days = await readRunningDays(ctx, clientId, { from, to: last });
  const open = days.filter((day) => refusalToChange(day) === null);
  const offset = daysBetween(from, to);
  if (open.length === 0 || offset === 0) return { items: [] };
  const moves = open.map(({ id, scheduledOn }) => ({ id, date: addDays(scheduledOn, offset) }));
  await rewriteDays(ctx, { clientId, moves, setAside: null });
  for (const assignmentId of new Set(open.map((day) => day.assignmentId))) {
    await tellOfPlan(ctx, { assignmentId, clientId });
  }
  const ids = open.map(({ id }) => id);
  return { items: await readPlannedDays(ctx, inArray(scheduledDays.id, ids), ids.length) };
}
