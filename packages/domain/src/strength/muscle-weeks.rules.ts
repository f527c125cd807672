import { addDays, weekStart } from '../calendar/local-date.rules.ts';
import { hardSetsByMuscle, type TrainedMuscles, volumeLoadKg } from './volume.rules.ts';

/** The sets of one exercise in one session, with the muscles it trains. */
export type DatedSets = TrainedMuscles & { readonly date: string };

/** What one muscle did in a week: hard sets, and reps × load in kg; a helping muscle counts half of both. */
export type MuscleLoad = {
  readonly muscle: string;
  readonly hardSets: number;
  readonly volumeKg: number;
};

/** A week, Monday first, with the muscles trained in it, most hard sets first. */
export type MuscleWeek = { readonly weekStart: string; readonly muscles: readonly MuscleLoad[] };

const HELPING_SHARE = 0.5;

/** Hard sets and volume per muscle for every week from that of `from` to that of `to`, weeks without training included. */
export function muscleWeeks(
  performed: readonly DatedSets[],
  { from, to }: { readonly from: string; readonly to: string },
): MuscleWeek[] {
  const byWeek = Map.groupBy(performed, ({ date }) => weekStart(date));
  const weeks: MuscleWeek[] = [];
  for (let week = weekStart(from); week <= to; week = addDays(week, 7)) {
    weeks.push({ weekStart: week, muscles: loadsOf(byWeek.get(week) ?? []) });
  }
  return weeks;
}

function loadsOf(trained: readonly DatedSets[]): MuscleLoad[] {
  const hardSets = hardSetsByMuscle(trained);
  const volumes = new Map<string, number>();
  for (const exercise of trained) {
    const volumeKg = volumeLoadKg(exercise.sets);
    const helping = exercise.secondaryMuscles.filter(
      (muscle) => !exercise.primaryMuscles.includes(muscle),
    );
    const add = (muscle: string, kg: number) =>
      volumes.set(muscle, (volumes.get(muscle) ?? 0) + kg);
    for (const muscle of new Set(exercise.primaryMuscles)) add(muscle, volumeKg);
    for (const muscle of new Set(helping)) add(muscle, volumeKg * HELPING_SHARE);
  }
  return [...new Set([...Object.keys(hardSets), ...volumes.keys()])]
    .map((muscle) => ({
      muscle,
      hardSets: hardSets[muscle] ?? 0,
      volumeKg: Math.round(volumes.get(muscle) ?? 0),
    }))
    .filter((load) => load.hardSets > 0 || load.volumeKg > 0)
    .toSorted((one, other) => other.hardSets - one.hardSets || other.volumeKg - one.volumeKg);
}
