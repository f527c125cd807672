import type { ScheduledDay, TrainingDay } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { incompletenessOf } from '../authoring/program.rules.ts';
import { checkedWeeks } from '../authoring/program-content.store.ts';
import { type DayAsked, lockOpenDay, rewriteDay } from './planned-day.store.ts';
import { getScheduledDay } from './planned-days.queries.ts';

/** Changes what one client does on one day; the program and everybody else stay as they are. */
export async function changeScheduledDay(
  ctx: Ctx,
  { day: asked, ...which }: DayAsked & { readonly day: TrainingDay },
): Promise<ScheduledDay> {
  permit(ctx, 'assignment:update');
  const day = await lockOpenDay(ctx, which);
  // The day stays the one of the program that it was laid out from.
  const snapshot = await checkedDay(ctx, { ...asked, id: day.snapshot.id });
  await rewriteDay(ctx, day, { snapshot, changedAt: ctx.now, changedBy: ctx.actor.userId });
  return getScheduledDay(ctx, day.id);
}

async function checkedDay(ctx: Ctx, day: TrainingDay): Promise<TrainingDay> {
  const weeks = [{ id: day.id, name: '', days: [day] }];
  const refusal = incompletenessOf(weeks);
  if (refusal) throw new AppError('conflict', refusal);
  const [week] = await checkedWeeks(ctx, weeks);
  return week?.days[0] ?? day;
}
