import type { PlannedDay } from '@coachme/contracts/assignments.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { refusalToChange } from './day-change.rules.ts';
import { type DayAsked, lockDay, rewriteDay } from './planned-day.store.ts';
import { readPlannedDay } from './planned-days.queries.ts';

/** Takes a day that was not begun out of the plan; it can come back. */
export async function skipDay(ctx: Ctx, asked: DayAsked): Promise<PlannedDay> {
  permit(ctx, 'assignment:update');
  const day = await lockDay(ctx, asked);
  // Skipped once: a repetition finds nothing to do.
  if (day.setAside !== 'skipped') {
    const refusal = refusalToChange(day);
    if (refusal) throw new AppError('conflict', refusal);
    await rewriteDay(ctx, day, { removedAt: ctx.now, setAside: 'skipped' });
  }
  return readPlannedDay(ctx, day.id);
}
