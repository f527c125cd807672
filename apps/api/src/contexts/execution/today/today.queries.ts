import type { Today } from '@coachme/contracts/execution.words';
import { addDays, datesBetween } from '@coachme/domain/calendar/local-date.rules';
import { clientsFacade } from '#contexts/clients';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { workoutsOfDays } from './performed.queries.ts';
import { stateOf } from './today.rules.ts';

const daysAround = 7;

/** What is due for the signed-in client on a date, with the week before and after as marks. */
export async function getToday(
  ctx: Ctx,
  { date: asked }: { date?: string | undefined },
): Promise<Today> {
  permit(ctx, 'today:read');
  const client = await clientsFacade.myClient(ctx);
  const now = localDateIn(client.timeZone, ctx.now);
  const date = asked ?? now;
  const range = { from: addDays(date, -daysAround), to: addDays(date, daysAround) };
  const due = await programsFacade.dueDays(ctx, [client.id], range);
  const performed = await workoutsOfDays(
    ctx,
    due.map(({ id }) => id),
  );
  const days = await programsFacade.scheduledDaysOn(ctx, client.id, { from: date, to: date });
  return {
    date,
    items: days.map((scheduledDay) => {
      const workout = performed.get(scheduledDay.id) ?? null;
      return {
        kind: 'workout' as const,
        id: scheduledDay.id,
        scheduledDay,
        state: stateOf(scheduledDay.date, workout, now),
        workoutId: workout?.id ?? null,
      };
    }),
    strip: datesBetween(range.from, range.to).map((day) => {
      const ofDay = due.filter((one) => one.date === day);
      const done = ofDay.filter(({ id }) => performed.get(id)?.isFinished).length;
      return { date: day, due: ofDay.length, done };
    }),
  };
}
