import type { PlannedDay } from '@coachme/contracts/assignments.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type DayAsked, lockDay, rewriteDay } from './planned-day.store.ts';
import { readPlannedDay } from './planned-days.queries.ts';

/** Puts a skipped or missed day back into the plan, on its date. */
export async function restoreDay(ctx: Ctx, asked: DayAsked): Promise<PlannedDay> {
  permit(ctx, 'assignment:update');
  const day = await lockDay(ctx, asked);
  if (day.removedAt !== null) {
    const canReturn = day.setAside === 'skipped' || day.setAside === 'missed';
    if (!canReturn) throw new AppError('conflict', 'day-not-in-plan');
    await rewriteDay(ctx, day, { removedAt: null, setAside: null });
  }
  return readPlannedDay(ctx, day.id);
}
