import type { PlannedDay } from '@coachme/contracts/assignments.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { type DayAsked, lockOpenDay, rewriteDay } from './planned-day.store.ts';
import { readPlannedDay } from './planned-days.queries.ts';

/** Puts a day that was not begun on another date; several sessions may share one. */
export async function moveDay(
  ctx: Ctx,
  { date, ...asked }: DayAsked & { readonly date: string },
): Promise<PlannedDay> {
  permit(ctx, 'assignment:update');
  const day = await lockOpenDay(ctx, asked);
  if (day.scheduledOn !== date) await rewriteDay(ctx, day, { scheduledOn: date });
  return readPlannedDay(ctx, day.id);
}
