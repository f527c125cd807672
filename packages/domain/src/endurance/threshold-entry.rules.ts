import {
  type CurrentThresholds,
  currentThresholds,
  resolvedTarget,
  THRESHOLD_LIMITS,
  type Threshold,
  type ThresholdKind,
} from './endurance-zones.rules.ts';

/** What was typed for a figure: a pace as `4:10` in seconds per km, anything else as a whole number; null for neither. */
export function figureOfText(kind: ThresholdKind, text: string): number | null {
  const typed = text.trim();
  const clock = /^(\d{1,2}):([0-5]\d)$/u.exec(typed);
  if (kind === 'threshold-pace') {
    return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
  }
  return /^\d{1,4}$/u.test(typed) ? Number(typed) : null;
}

/** Why a figure cannot stand: no person has it, its day has not come, or threshold and highest heart rate cross. */
export type ThresholdProblem = 'out-of-bounds' | 'not-yet' | 'not-below-max';

/** Looks at a figure beside those already known; `today` is the local date where the person is. */
export function thresholdProblem(
  { kind, value, measuredOn }: Threshold,
  known: readonly Threshold[],
  today: string,
): ThresholdProblem | null {
  const { min, max } = THRESHOLD_LIMITS[kind];
  if (!Number.isInteger(value) || value < min || value > max) return 'out-of-bounds';
  if (measuredOn > today) return 'not-yet';
  const then = currentThresholds(known, measuredOn);
  const highest = kind === 'max-heart-rate' ? value : then['max-heart-rate'];
  const threshold = kind === 'threshold-heart-rate' ? value : then['threshold-heart-rate'];
  const isOfHeart = kind === 'max-heart-rate' || kind === 'threshold-heart-rate';
  const isCrossed = highest !== undefined && threshold !== undefined && threshold >= highest;
  return isOfHeart && isCrossed ? 'not-below-max' : null;
}

/** A zone of heart rate from 1, in beats per minute. */
export type HeartRateZone = { readonly zone: number; readonly from: number; readonly to: number };

const ZONES = [1, 2, 3, 4, 5] as const;

/** The five zones that follow from what is known; empty while nothing of the heart was measured. */
export function heartRateZones(known: CurrentThresholds): HeartRateZone[] {
  return ZONES.flatMap((zone) => {
    const range = resolvedTarget({ measure: 'heart-rate-zone', from: zone, to: zone }, known);
    return 'missing' in range ? [] : [{ zone, from: range.from, to: range.to }];
  });
}
