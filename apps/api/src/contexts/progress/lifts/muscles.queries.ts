import { MuscleWeeks } from '@coachme/contracts/lifts.contract';
import type { Muscle } from '@coachme/contracts/words';
import { addDays, weekStart } from '@coachme/domain/calendar/local-date.rules';
import { muscleWeeks } from '@coachme/domain/strength/muscle-weeks.rules';
import { clientsFacade } from '#contexts/clients';
import { executionFacade } from '#contexts/execution';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { defineCache } from '#platform/cache/cache';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';

/** Twelve weeks unless asked otherwise; a year at most. */
const usualDays = 7 * 12;
const mostDays = 7 * 53;

type Range = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Hard sets and volume per muscle and week of a client, in a fixed number of statements. */
export async function getMuscleWeeks(
  ctx: Ctx,
  clientId: string,
  range: Range,
): Promise<MuscleWeeks> {
  permit(ctx, 'progress:read');
  await clientsFacade.readShared(ctx, clientId, 'training');
  const { timeZone } = await clientsFacade.getClient(ctx, clientId);
  const to = range.to ?? localDateIn(timeZone, ctx.now);
  const from = weekStart(range.from ?? addDays(to, 7 - usualDays));
  if (from > to || addDays(from, mostDays) < to) {
    const detail = 'Give a range of at most a year, its first day first.';
    throw new AppError('invalid', 'range', { field: 'query.from', detail });
  }
  return ctx.remember(muscleReport, () => workOut(ctx, clientId, { from, to }), {
    clientId,
    rest: `${from} ${to}`,
  });
}

/**
 * Every set of a quarter or a year, worked out anew only after the client has trained or the library has changed. Whether
 * one may see it is asked each time, before.
 */
const muscleReport = defineCache('progress.muscle-weeks', {
  ...{ life: 'analytics', about: ['training', 'library'], sharing: 'person' },
  schema: MuscleWeeks,
});

type Span = { readonly from: string; readonly to: string };

async function workOut(ctx: Ctx, clientId: string, { from, to }: Span): Promise<MuscleWeeks> {
  const performed = (await executionFacade.performedSince(ctx, clientId, from)).filter(
    ({ date }) => date <= to,
  );
  const ids = [...new Set(performed.map(({ exerciseId }) => exerciseId))];
  const exercises = new Map(
    (await programsFacade.exercisesByIds(ctx, ids)).map((exercise) => [exercise.id, exercise]),
  );
  const trained = performed.flatMap(({ exerciseId, date, sets }) => {
    const exercise = exercises.get(exerciseId);
    if (!exercise) return [];
    const { primaryMuscles, secondaryMuscles } = exercise;
    return [{ date, sets, primaryMuscles, secondaryMuscles }];
  });
  const weeks = muscleWeeks(trained, { from, to }).map((week) => ({
    weekStart: week.weekStart,
    // The names are those of the library's exercises, which are of this list.
    muscles: week.muscles.map((load) => ({ ...load, muscle: load.muscle as Muscle })),
  }));
  return { from, to, weeks };
}
