import type { Workout } from '@coachme/contracts/execution.words';
import { estimateOneRepMaxKg } from '@coachme/domain/strength/one-rep-max.rules';
import { countsForRecords } from '@coachme/domain/strength/records.rules';

/** The best estimated one-rep max (kg) of an exercise on one date. */
export interface StrengthPoint {
  readonly date: string;
  readonly e1rmKg: number;
}

/** One point a session, oldest first; sessions in which nothing can be estimated are left out. */
export function strengthPoints(workouts: readonly Workout[], exerciseId: string): StrengthPoint[] {
  return workouts
    .toSorted((one, other) => one.startedAt.localeCompare(other.startedAt))
    .flatMap((workout) => {
      const estimates = workout.exercises
        .filter((log) => log.exerciseId === exerciseId)
        .flatMap(({ sets }) => sets.filter(countsForRecords))
        .flatMap(({ loadKg, reps }) => {
          if (loadKg === null || reps === null || loadKg <= 0) return [];
          return estimateOneRepMaxKg({ loadKg, reps }) ?? [];
        });
      return estimates.length === 0
        ? []
        : [{ date: workout.localDate, e1rmKg: Math.max(...estimates) }];
    });
}

/** Where points lie in a frame (px), first at the left; a flat line lies in the middle. */
export function placed(
  points: readonly StrengthPoint[],
  frame: { widthPx: number; heightPx: number; insetPx: number },
): { x: number; y: number }[] {
  const values = points.map(({ e1rmKg }) => e1rmKg);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const wide = frame.widthPx - 2 * frame.insetPx;
  const high = frame.heightPx - 2 * frame.insetPx;
  return points.map(({ e1rmKg }, index) => ({
    x: frame.insetPx + (points.length === 1 ? wide / 2 : (wide * index) / (points.length - 1)),
    y: frame.insetPx + (span === 0 ? high / 2 : high * (1 - (e1rmKg - low) / span)),
  }));
}
