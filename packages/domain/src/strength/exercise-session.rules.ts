import { isWorkSet, type SetLog } from '../session/set-log.rules.ts';
import {
  DEFAULT_ONE_REP_MAX_FORMULA,
  estimateOneRepMaxKg,
  type OneRepMaxFormula,
} from './one-rep-max.rules.ts';
import { countsForRecords } from './records.rules.ts';
import { volumeLoadKg } from './volume.rules.ts';

/** What an exercise came to in one session: what its charts are drawn from. */
export type ExerciseSessionFigures = {
  readonly setCount: number;
  readonly reps: number;
  /** Reps × load, kg. */
  readonly volumeKg: number;
  /** The heaviest work set, kg; null without a load. */
  readonly topLoadKg: number | null;
  /** Best estimated one-rep max, kg to the hundredth, with the formula behind it; null when no set allows one. */
  readonly e1rmKg: number | null;
  readonly formula: OneRepMaxFormula;
};

/** Sets, reps, volume, heaviest set and estimated one-rep max of one exercise in one session. */
export function exerciseSessionFigures(sets: readonly SetLog[]): ExerciseSessionFigures {
  const work = sets.filter(isWorkSet);
  const loads = work.flatMap(({ loadKg }) => (loadKg !== null && loadKg > 0 ? [loadKg] : []));
  const estimates = work
    .filter(countsForRecords)
    .flatMap(
      ({ loadKg, reps }) => estimateOneRepMaxKg({ loadKg: loadKg ?? 0, reps: reps ?? 0 }) ?? [],
    );
  return {
    setCount: work.length,
    reps: work.reduce((sum, { reps }) => sum + (reps ?? 0), 0),
    volumeKg: volumeLoadKg(work),
    topLoadKg: loads.length === 0 ? null : Math.max(...loads),
    e1rmKg: estimates.length === 0 ? null : Math.round(Math.max(...estimates) * 100) / 100,
    formula: DEFAULT_ONE_REP_MAX_FORMULA,
  };
}
