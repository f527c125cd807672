import type { EnduranceStep, StepTarget } from './endurance-session.rules.ts';

export const THRESHOLD_KINDS = [
  'max-heart-rate',
  'threshold-heart-rate',
  'threshold-pace',
  'ftp',
] as const;
/** What a person can do, measured: beats per minute, seconds per km, watts. */
export type ThresholdKind = (typeof THRESHOLD_KINDS)[number];

/** A measured figure with the local date it holds from, and, where that is known, who said so and since when. */
export type Threshold = {
  kind: ThresholdKind;
  value: number;
  measuredOn: string;
  isByClient?: boolean | undefined;
  /** The instant at which the server had it. */
  setAt?: string | undefined;
};
export type CurrentThresholds = Readonly<Partial<Record<ThresholdKind, number>>>;

/** What a person's figures can be; the pace in seconds per km. */
export const THRESHOLD_LIMITS: Readonly<Record<ThresholdKind, { min: number; max: number }>> = {
  'max-heart-rate': { min: 100, max: 230 },
  'threshold-heart-rate': { min: 80, max: 220 },
  'threshold-pace': { min: 120, max: 900 },
  ftp: { min: 40, max: 600 },
};

/**
 * The newest figure of each kind that was measured by that date; of one date the coach's over the client's own, and else
 * the one the server had last.
 */
export function currentThresholds(
  measured: readonly Threshold[],
  onDate: string,
): CurrentThresholds {
  const inOrder = measured
    .filter(({ measuredOn }) => measuredOn <= onDate)
    .toSorted(
      (a, b) =>
        compared(a.measuredOn, b.measuredOn) ||
        Number(b.isByClient ?? false) - Number(a.isByClient ?? false) ||
        compared(a.setAt ?? '', b.setAt ?? ''),
    );
  return Object.fromEntries(inOrder.map(({ kind, value }) => [kind, value]));
}

const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Percent of the highest heart rate, zones of a tenth each (Edwards 1993). */
const ZONES_OF_MAX = [
  [50, 60],
  [60, 70],
  [70, 80],
  [80, 90],
  [90, 100],
] as const;
/** Percent of the heart rate at threshold (Friel, The Triathlete's Training Bible). */
const ZONES_OF_THRESHOLD = [
  [65, 84],
  [85, 89],
  [90, 94],
  [95, 99],
  [100, 106],
] as const;

/** A target in figures a watch shows, or what must be measured first. */
export type ResolvedTarget =
  | {
      readonly measure: 'pace' | 'heart-rate' | 'power' | 'rpe';
      readonly from: number;
      readonly to: number;
    }
  | { readonly missing: ThresholdKind };

/** What a target means for this person: seconds per km, beats per minute or watts, whole; RPE as it is. */
export function resolvedTarget(target: StepTarget, known: CurrentThresholds): ResolvedTarget {
  const { measure, from, to } = target;
  switch (measure) {
    case 'pace':
    case 'heart-rate':
    case 'power':
    case 'rpe':
      return { measure, from, to };
    case 'pace-percent':
      return pacesOf(target, known['threshold-pace']);
    case 'power-percent':
      return shareOf(target, 'power', { kind: 'ftp', whole: known.ftp });
    case 'max-heart-rate-percent':
      return shareOf(target, 'heart-rate', {
        kind: 'max-heart-rate',
        whole: known['max-heart-rate'],
      });
    case 'threshold-heart-rate-percent':
      return shareOf(target, 'heart-rate', {
        kind: 'threshold-heart-rate',
        whole: known['threshold-heart-rate'],
      });
    case 'heart-rate-zone':
      return beatsOfZones(target, known);
  }
}

/** More percent of the threshold's speed are fewer seconds per km. */
function pacesOf({ from, to }: StepTarget, threshold: number | undefined): ResolvedTarget {
  if (threshold === undefined) return { missing: 'threshold-pace' };
  const paceAt = (percent: number) => Math.round((threshold * 100) / percent);
  return { measure: 'pace', from: paceAt(to), to: paceAt(from) };
}

function shareOf(
  { from, to }: Pick<StepTarget, 'from' | 'to'>,
  measure: 'heart-rate' | 'power',
  { kind, whole }: { kind: ThresholdKind; whole: number | undefined },
): ResolvedTarget {
  if (whole === undefined) return { missing: kind };
  const shareAt = (percent: number) => Math.round((whole * percent) / 100);
  return { measure, from: shareAt(from), to: shareAt(to) };
}

/** By the threshold where it is known, for it tells more of a person than the highest heart rate does. */
function beatsOfZones({ from, to }: StepTarget, known: CurrentThresholds): ResolvedTarget {
  const isByThreshold = known['threshold-heart-rate'] !== undefined;
  const kind = isByThreshold ? 'threshold-heart-rate' : 'max-heart-rate';
  const zones = isByThreshold ? ZONES_OF_THRESHOLD : ZONES_OF_MAX;
  const [low, high] = [zones[from - 1], zones[to - 1]];
  // Zones beyond the fifth do not pass the limits of a target.
  const range = { from: low?.[0] ?? 0, to: high?.[1] ?? 100 };
  return shareOf(range, 'heart-rate', { kind, whole: known[kind] });
}

/** How hard a step is where nothing is said of it or nothing can be told from it, 0 to 1. */
const USUAL: Readonly<Record<EnduranceStep['kind'], number>> = {
  'warm-up': 0.4,
  work: 0.75,
  recovery: 0.35,
  'cool-down': 0.35,
  rest: 0.1,
};
const ZONE_INTENSITY = [0.35, 0.5, 0.65, 0.8, 0.95];

/** How hard a step is, 0 to 1, for drawing; threshold is about 0.83. */
export function intensityOf({ kind, target }: EnduranceStep, known: CurrentThresholds): number {
  const figure = target ? intensityOfTarget(target, known) : null;
  return Math.min(1, Math.max(0.08, figure ?? USUAL[kind]));
}

function intensityOfTarget(target: StepTarget, known: CurrentThresholds): number | null {
  const middle = (target.from + target.to) / 2;
  const { 'threshold-pace': pace, 'max-heart-rate': max, ftp } = known;
  switch (target.measure) {
    case 'rpe':
      return middle / 10;
    case 'heart-rate-zone':
      return ZONE_INTENSITY[Math.round(middle) - 1] ?? null;
    case 'pace-percent':
    case 'power-percent':
    case 'threshold-heart-rate-percent':
      return middle / 120;
    case 'max-heart-rate-percent':
      return (middle - 40) / 60;
    case 'pace':
      return pace === undefined ? null : pace / middle / 1.2;
    case 'heart-rate':
      return max === undefined ? null : ((middle / max) * 100 - 40) / 60;
    case 'power':
      return ftp === undefined ? null : middle / ftp / 1.2;
  }
}
