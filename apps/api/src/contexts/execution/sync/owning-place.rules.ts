import type { BulkSyncItem } from '@coachme/contracts/execution.words';

/** What one organization holds of what a phone pushes, of the person's own. */
export type Holdings = {
  /** Workouts that are stored there. */
  readonly workoutIds: ReadonlySet<string>;
  /** Planned days there. */
  readonly scheduledDayIds: ReadonlySet<string>;
  /** Branches there, open or closed. */
  readonly branchIds: ReadonlySet<string>;
  /** Exercises that are known there, built-in ones included. */
  readonly exerciseIds: ReadonlySet<string>;
};

/**
 * Which of several organizations an item belongs to, by its place in the list: where it is stored already; else
 * where the day was planned; else where the branch is; else where all its exercises are known; else the first.
 */
export function owningPlace(item: BulkSyncItem, places: readonly Holdings[]): number {
  const { id, workout } = item;
  const day = workout?.scheduledDayId ?? null;
  const branch = workout?.branchId ?? null;
  const exercises = workout?.exercises.map(({ exerciseId }) => exerciseId) ?? [];
  const signs: readonly ((held: Holdings) => boolean)[] = [
    (held) => held.workoutIds.has(id),
    (held) => day !== null && held.scheduledDayIds.has(day),
    (held) => branch !== null && held.branchIds.has(branch),
    (held) => exercises.every((exerciseId) => held.exerciseIds.has(exerciseId)),
  ];
  const found = signs.map((sign) => places.findIndex(sign)).find((index) => index >= 0);
  return found ?? 0;
}
