import { adherencePart } from '@coachme/domain/adherence/adherence.rules';
import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { executionFacade } from '#contexts/execution';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { perWeek } from './needs-you.rules.ts';

/** Days over which adherence is told. */
export const adherenceDays = 28;
/** Weeks a sparkline shows. */
const sparklineWeeks = 8;
/** Days in which missed sessions are counted for the coach's queue. */
const missedDays = 14;

/** How a client stands on a date, from plan and sessions alone. */
export type Standing = {
  readonly clientId: string;
  readonly adherence: {
    readonly ratio: number | null;
    readonly done: number;
    readonly due: number;
  };
  readonly missed: readonly string[];
  readonly nextDueOn: string | null;
  readonly lastWorkoutOn: string | null;
  readonly pain: { readonly pain: number; readonly comment: string } | null;
  readonly lowMood: { readonly mood: number; readonly comment: string } | null;
  readonly weekly: readonly number[];
};

/** How some clients stand: three statements, however many there are. */
export async function standingsOf(
  ctx: Ctx,
  clientIds: readonly string[],
  today: string,
): Promise<Standing[]> {
  permit(ctx, 'progress:read');
  const from = addDays(today, 1 - adherenceDays);
  const due = await programsFacade.dueDays(ctx, clientIds, {
    from,
    to: addDays(today, adherenceDays),
  });
  const done = await executionFacade.workoutsOfDays(
    ctx,
    due.map(({ id }) => id),
  );
  const activities = await executionFacade.activityOf(
    ctx,
    clientIds,
    addDays(today, -7 * sparklineWeeks),
  );
  return activities.map(({ clientId, dates, lastWorkoutOn, lowMood, pain }) => {
    const days = due.filter((day) => day.clientId === clientId);
    const isOpen = (id: string) => !done.get(id)?.isFinished;
    const items = days.map(({ id, date }) => ({
      dueOn: date,
      doneOn: isOpen(id) ? null : (done.get(id)?.date ?? null),
      state: 'planned' as const,
    }));
    const { value, ...counts } = adherencePart(items, { from, to: today, today, graceDays: 0 });
    const missedFrom = addDays(today, -missedDays);
    return {
      clientId,
      adherence: { ratio: value, done: counts.done, due: counts.due },
      missed: days
        .filter(({ id, date }) => date >= missedFrom && date < today && isOpen(id))
        .map(({ date }) => date),
      nextDueOn: days.find(({ id, date }) => date >= today && isOpen(id))?.date ?? null,
      lastWorkoutOn,
      lowMood,
      pain,
      weekly: perWeek(dates, today, sparklineWeeks),
    };
  });
}
