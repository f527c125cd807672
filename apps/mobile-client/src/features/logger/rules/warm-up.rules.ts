import type { ExerciseLog, SetLog, Workout } from '@coachme/contracts/execution.words';
import type { BarbellKit } from '@coachme/domain/strength/plates.rules';
import { warmUpRamp } from '@coachme/domain/strength/warm-up.rules';
import { emptySet, mapExercise } from './set-changes.rules.ts';

/** As many sets as the server keeps of one exercise. */
const MOST_SETS = 60;

export interface WarmUp {
  /** What the first work set will be done with, kg. */
  readonly workingLoadKg: number;
  readonly kit: BarbellKit;
  readonly newId: () => string;
}

/** How many warm-up sets would be laid before the work; 0 when the load is too light for any. */
export function warmUpCount({ workingLoadKg, kit }: Omit<WarmUp, 'newId'>): number {
  return warmUpRamp(workingLoadKg, kit).length;
}

/**
 * Lays the warm-up ramp before the work sets: the bar, then 50, 70 and 85 % rounded down to the plates owned. Open
 * warm-ups of one's own make room for it; what was done or prescribed stays.
 */
export function addWarmUps(workout: Workout, exerciseLogId: string, warmUp: WarmUp): Workout {
  const ramp = warmUpRamp(warmUp.workingLoadKg, warmUp.kit);
  return mapExercise(workout, exerciseLogId, (log) => {
    const kept = log.sets.filter((set) => !isOwnOpenWarmUp(set));
    if (kept.length + ramp.length > MOST_SETS) return log;
    const at = kept.findIndex(({ kind }) => kind !== 'warm-up');
    const sets = ramp.map((step) => ({
      ...emptySet(warmUp.newId()),
      kind: 'warm-up' as const,
      loadKg: step.loadKg,
      reps: step.repsMax,
    }));
    return { ...log, sets: kept.toSpliced(at === -1 ? kept.length : at, 0, ...sets) };
  });
}

function isOwnOpenWarmUp(set: SetLog): boolean {
  return set.kind === 'warm-up' && !set.isCompleted && set.setPrescriptionId === null;
}

/** The first work set of an exercise that is still open; null when there is none to warm up for. */
export function firstOpenWorkSet(log: ExerciseLog): SetLog | null {
  return log.sets.find((set) => set.kind !== 'warm-up' && !set.isCompleted) ?? null;
}
