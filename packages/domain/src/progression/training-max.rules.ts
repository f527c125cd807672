import { type Exposure, wasSuccess } from './exposure.rules.ts';
import type { Question, Step } from './next-load.rules.ts';
import { percentAsked, type TrainingMaxRule, type WaveRule } from './progression-rule.rules.ts';

/** A training max falls to this share when its cycles keep missing. */
const RESET_SHARE = 0.9;

/**
 * A share of the training max: of a wave the next of its percentages, else what the set itself asks for. After a whole
 * cycle without a miss the training max goes up by the step; a missed one repeats, so many in a row take it back to 90 %.
 */
export function nextByTrainingMax(
  rule: WaveRule | TrainingMaxRule,
  { exposures, target }: Question,
): Step | null {
  const length = rule.kind === 'wave' ? rule.percents.length : rule.sessionsPerStep;
  const place = exposures.length % length;
  const percent = rule.kind === 'wave' ? rule.percents[place] : percentAsked(target);
  if (percent === undefined || percent === null) return null;
  const trainingMaxKg = trainingMaxAfter(rule, exposures, length);
  return {
    reason: 'share-of-training-max',
    loadKg: (trainingMaxKg * percent) / 100,
    percent,
    trainingMaxKg,
  };
}

/** The training max in kg after the cycles that are whole. */
function trainingMaxAfter(
  rule: WaveRule | TrainingMaxRule,
  exposures: readonly Exposure[],
  length: number,
): number {
  let { trainingMaxKg } = rule;
  let missed = 0;
  for (let end = length; end <= exposures.length; end += length) {
    const isWhole = exposures.slice(end - length, end).every(wasSuccess);
    missed = isWhole ? 0 : missed + 1;
    if (isWhole) trainingMaxKg += rule.stepKg;
    const isReset = missed > 0 && missed === rule.missesBeforeReset;
    if (isReset) {
      trainingMaxKg *= RESET_SHARE;
      missed = 0;
    }
  }
  return trainingMaxKg;
}
