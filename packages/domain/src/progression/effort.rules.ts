import { estimateOneRepMaxFromRpeKg, percentOfOneRepMax } from '../strength/one-rep-max.rules.ts';
import type { Exposure } from './exposure.rules.ts';
import type { Question, Step } from './next-load.rules.ts';
import { type EffortRule, effortAsked } from './progression-rule.rules.ts';

/**
 * The load that the effort asked for stands for, by the max that the last sets estimate (RTS chart), at most so many
 * percent away from what was lifted. Without a logged effort the load stays: nothing says that it should not.
 */
export function nextByEffort(rule: EffortRule, { exposures, last, target }: Question): Step | null {
  const reps = target.repsMax ?? target.repsMin;
  const effort = effortAsked(target);
  const latest = exposures.at(-1);
  if (!last || !latest || reps === null || effort === null) return null;
  const percent = percentOfOneRepMax(reps, effort);
  const oneRepMaxKg = estimateOf(latest);
  if (percent === null || oneRepMaxKg === null) {
    return { reason: 'effort-not-logged', loadKg: last.loadKg };
  }
  const most = (rule.maxChangePercent / 100) * last.loadKg;
  const wanted = (oneRepMaxKg * percent) / 100;
  const loadKg = Math.min(last.loadKg + most, Math.max(last.loadKg - most, wanted));
  return { reason: 'effort-target', loadKg, percent };
}

/** The mean of what the sets estimate: one good and one bad set are not the day. */
function estimateOf({ mainSets }: Exposure): number | null {
  const estimates = mainSets.flatMap(({ performed }) => {
    if (!performed?.isCompleted) return [];
    const { loadKg, reps, rpe } = performed;
    if (loadKg === null || reps === null || rpe === null) return [];
    return estimateOneRepMaxFromRpeKg({ loadKg, reps, rpe }) ?? [];
  });
  if (estimates.length === 0) return null;
  return estimates.reduce((sum, kg) => sum + kg, 0) / estimates.length;
}
