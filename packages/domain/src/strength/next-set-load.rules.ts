import { storedKg } from '../units/weight.rules.ts';
import { estimateOneRepMaxFromRpeKg, percentOfOneRepMax } from './one-rep-max.rules.ts';

/** A work set just done, with how hard it was. */
export type DoneWithEffort = {
  readonly loadKg: number;
  readonly reps: number;
  readonly rpe: number;
};

/** What the set after it is for: repetitions, and the effort they should take, RPE 5 to 10. */
export type EffortTarget = { readonly reps: number; readonly rpe: number };

/** A load in kg for the next set, and the figures its reason is told with. */
export type NextSetLoad = {
  readonly loadKg: number;
  readonly e1rmKg: number;
  readonly direction: 'up' | 'down' | 'same';
  /** Whether the effort asked for more of a change than one set may make. */
  readonly isHeldBack: boolean;
};

/** From one set to the next a load moves by at most this share, however far the effort was off. */
const MOST_CHANGE = 0.05;

/**
 * The load (kg) at which the next set should feel as asked: the estimated one-rep max of the last set by the RTS chart,
 * times the chart's percent for the target, within 5 % of what was just lifted. `roundDown` takes it to what can be
 * loaded. Null where the chart says nothing: more than 12 reps, or an RPE below 5.
 */
export function nextSetLoad(
  done: DoneWithEffort,
  target: EffortTarget,
  roundDown: (loadKg: number) => number,
): NextSetLoad | null {
  const e1rmKg = estimateOneRepMaxFromRpeKg(done);
  const percent = percentOfOneRepMax(target.reps, target.rpe);
  if (e1rmKg === null || percent === null) return null;
  const wantedKg = (e1rmKg * percent) / 100;
  const boundKg = Math.min(
    done.loadKg * (1 + MOST_CHANGE),
    Math.max(done.loadKg * (1 - MOST_CHANGE), wantedKg),
  );
  const loadKg = boundKg === done.loadKg ? done.loadKg : nearestBelow(boundKg, done, roundDown);
  const direction = loadKg === done.loadKg ? 'same' : loadKg > done.loadKg ? 'up' : 'down';
  return { loadKg, e1rmKg: storedKg(e1rmKg), direction, isHeldBack: boundKg !== wantedKg };
}

/** Rounding down must not turn "a little more" into less than was just lifted. */
function nearestBelow(
  boundKg: number,
  { loadKg }: DoneWithEffort,
  roundDown: (loadKg: number) => number,
): number {
  const rounded = roundDown(boundKg);
  return boundKg > loadKg ? Math.max(loadKg, rounded) : Math.min(loadKg, rounded);
}
