import type { ExerciseLog } from '@coachme/contracts/execution.words';
import { LOW_READINESS } from '@coachme/domain/progression/readiness.rules';
import { type NextSetLoad, nextSetLoad } from '@coachme/domain/strength/next-set-load.rules';
import { type BarbellKit, loadableKg } from '@coachme/domain/strength/plates.rules';
import { type Plan, prescriptionOf } from './plan.rules.ts';

/** A load proposed for the next open set, with what it was worked out from. */
export interface LoadProposal {
  readonly setId: string;
  readonly next: NextSetLoad;
  readonly done: { readonly loadKg: number; readonly reps: number; readonly rpe: number };
  readonly target: { readonly reps: number; readonly rpe: number };
}

type Knowing = {
  readonly plan: Plan;
  readonly kit: BarbellKit;
  /** What was said before the session, 1 to 5. */
  readonly readiness?: number | null;
};

/**
 * What to load for the next set of an exercise after one whose effort was said. Null without an RPE, where the plan asks
 * for no effort, where nothing would change, and for more load on a day whose readiness was said to be low.
 */
export function proposedLoad(
  log: ExerciseLog,
  { plan, kit, readiness = null }: Knowing,
): LoadProposal | null {
  const work = log.sets.filter(({ kind }) => kind !== 'warm-up');
  const at = work.findIndex(({ isCompleted }) => !isCompleted);
  const open = work[at];
  const last = work[at - 1];
  if (!open || !last || last.loadKg === null || last.reps === null || last.rpe === null)
    return null;
  const asked = prescriptionOf(plan, log, open);
  const rpe = asked?.rpe ?? (typeof asked?.rir === 'number' ? 10 - asked.rir : null);
  const reps = open.reps ?? asked?.repsMax ?? asked?.repsMin ?? null;
  if (rpe === null || reps === null) return null;
  const done = { loadKg: last.loadKg, reps: last.reps, rpe: last.rpe };
  const next = nextSetLoad(done, { reps, rpe }, (loadKg) => loadableKg(loadKg, kit));
  const stands = open.loadKg ?? asked?.loadKg ?? last.loadKg;
  const isTooMuch = next?.direction === 'up' && readiness !== null && readiness <= LOW_READINESS;
  return next && !isTooMuch && next.loadKg !== stands
    ? { setId: open.id, next, done, target: { reps, rpe } }
    : null;
}
