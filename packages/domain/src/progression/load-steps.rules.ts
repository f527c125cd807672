import { type Exposure, lastOf, wasSuccess } from './exposure.rules.ts';
import type { Question, Step } from './next-load.rules.ts';
import type {
  DoubleRule,
  LinearRule,
  ProgressionRule,
  StepRule,
} from './progression-rule.rules.ts';

/** Every repetition done adds the step; a miss repeats the load, so many in a row take it back. */
export function nextByLinear(rule: LinearRule, { exposures, last }: Question): Step | null {
  if (!last) return null;
  const missed = missesInARow(exposures);
  if (missed > 0) return afterMisses(rule, missed, last.loadKg);
  return { reason: 'load-up', loadKg: last.loadKg + rule.stepKg };
}

/** The load stays until so many sessions in a row succeeded with it, then goes up by the step. */
export function nextByStep(rule: StepRule, { exposures, last }: Question): Step | null {
  if (!last) return null;
  const missed = missesInARow(exposures);
  if (missed > 0) return afterMisses(rule, missed, last.loadKg);
  const from = exposures.findLastIndex(
    (exposure) => !wasSuccess(exposure) || lastOf(exposure)?.loadKg !== last.loadKg,
  );
  const count = exposures.length - 1 - from;
  return count >= rule.sessionsPerStep
    ? { reason: 'load-up', loadKg: last.loadKg + rule.stepKg }
    : { reason: 'wait-for-step', loadKg: last.loadKg, count };
}

/**
 * All sets at the top of the range with the effort asked for: load plus step and back to the bottom; else one
 * repetition more, at most the top (wger, Liftosaur). Below the range counts as a miss.
 */
export function nextByDouble(rule: DoubleRule, { exposures, last, target }: Question): Step | null {
  const { repsMin, repsMax } = target;
  const latest = exposures.at(-1);
  if (!last || !latest || repsMin === null || repsMax === null) return null;
  const missed = missesInARow(exposures);
  if (missed > 0) return { ...afterMisses(rule, missed, last.loadKg), reps: repsMin };
  if (last.reps < repsMax) return { reason: 'reps-up', loadKg: last.loadKg, reps: last.reps + 1 };
  const isTooHard = rule.targetRir !== null && last.rpe !== null && 10 - last.rpe < rule.targetRir;
  return isTooHard
    ? { reason: 'effort-above-target', loadKg: last.loadKg, reps: repsMax }
    : { reason: 'load-up', loadKg: last.loadKg + rule.stepKg, reps: repsMin };
}

/** A lighter load gets as many tries of its own before it is taken back again. */
function afterMisses({ missesBeforeReset }: ProgressionRule, missed: number, loadKg: number): Step {
  const isReset = missesBeforeReset !== null && missed % missesBeforeReset === 0;
  return { reason: isReset ? 'reset' : 'repeat', loadKg, count: missed };
}

function missesInARow(exposures: readonly Exposure[]): number {
  return exposures.length - 1 - exposures.findLastIndex(wasSuccess);
}
