import type { SetLog } from '../session/set-log.rules.ts';
import { storedKg } from '../units/weight.rules.ts';
import {
  DEFAULT_ONE_REP_MAX_FORMULA,
  estimateOneRepMaxKg,
  type OneRepMaxFormula,
} from './one-rep-max.rules.ts';

/**
 * What a personal record of an exercise is about, each within one set:
 * `weight` the heaviest load (kg), `reps` the most repetitions at the heaviest load so far,
 * `e1rm` the highest estimated one-rep max (kg), `volume` the most reps × load (kg).
 */
export type RecordKind = 'weight' | 'reps' | 'e1rm' | 'volume';

export const RECORD_KINDS: readonly RecordKind[] = ['weight', 'reps', 'e1rm', 'volume'];

/** The best of one kind in one exercise, with the set it came from. */
export type PersonalBest = {
  kind: RecordKind;
  /** Kilograms, or repetitions for `reps`. */
  value: number;
  loadKg: number | null;
  reps: number;
  setId: string;
  /** The formula behind an `e1rm`, null for the other kinds. */
  formula: OneRepMaxFormula | null;
};

/** The bests of one exercise; a kind is missing until a set has written it. */
export type PersonalBests = Partial<Record<RecordKind, PersonalBest>>;

/**
 * A best just written. The first ever (for `reps`: the first at a heavier load) is not celebrated; a beaten one is.
 */
export type NewBest = PersonalBest &
  ({ isFirst: true; beats: null } | { isFirst: false; beats: PersonalBest });

/** The bests after some sets, and every best those sets wrote, in order. */
export type RecordOutcome = { bests: PersonalBests; newBests: NewBest[] };

/** Whether a set may write a record: completed, with reps, and neither warm-up, drop nor assisted. */
export function countsForRecords(set: SetLog): boolean {
  return (
    set.isCompleted &&
    set.kind !== 'warm-up' &&
    set.kind !== 'drop' &&
    set.isAssisted !== true &&
    (set.reps ?? 0) > 0
  );
}

/** The records one set of an exercise writes over the bests so far; what a phone asks after each set, offline. */
export function newBestsOfSet(bests: PersonalBests, set: SetLog): RecordOutcome {
  const outcome: RecordOutcome = { bests: { ...bests }, newBests: [] };
  if (!countsForRecords(set)) {
    return outcome;
  }
  for (const candidate of candidatesOf(set)) {
    const newBest = compare(candidate, bests[candidate.kind]);
    if (newBest) {
      outcome.newBests.push(newBest);
      outcome.bests[candidate.kind] = candidate;
    }
  }
  return outcome;
}

/** The records that sets of an exercise, in the order they were done, write over the bests so far. */
export function newBestsOfSets(bests: PersonalBests, sets: readonly SetLog[]): RecordOutcome {
  return sets.reduce<RecordOutcome>(
    (before, set) => {
      const after = newBestsOfSet(before.bests, set);
      return {
        bests: after.bests,
        newBests: [...before.newBests, ...after.newBests],
      };
    },
    { bests, newBests: [] },
  );
}

/** The sets of one exercise in one session, in the order they were done. */
export type ExerciseSession = {
  sessionId: string;
  /** When the session began, epoch milliseconds. */
  startedAtMs: number;
  sets: readonly SetLog[];
};

export type SessionBest = NewBest & { sessionId: string };

/**
 * Every record of an exercise over its whole history, oldest first. The order in which sessions arrive does not
 * matter: they are ordered by when they began, then by id, so server and phones agree.
 */
export function recordsOfHistory(sessions: readonly ExerciseSession[]): {
  bests: PersonalBests;
  records: SessionBest[];
} {
  let bests: PersonalBests = {};
  const records: SessionBest[] = [];
  for (const { sessionId, sets } of sessions.toSorted(byBeginning)) {
    const outcome = newBestsOfSets(bests, sets);
    bests = outcome.bests;
    for (const best of outcome.newBests) {
      records.push({ ...best, sessionId });
    }
  }
  return { bests, records };
}

/** What to celebrate after several sets: the last beaten best of each kind, measured against what stood before them. */
export function celebratedBests(newBests: readonly NewBest[]): NewBest[] {
  return RECORD_KINDS.flatMap((kind) => {
    const beaten = newBests.filter((best) => best.kind === kind && !best.isFirst);
    const first = beaten[0];
    const last = beaten.at(-1);
    if (!first?.beats || !last) {
      return [];
    }
    return [{ ...last, isFirst: false, beats: first.beats }];
  });
}

function byBeginning(one: ExerciseSession, other: ExerciseSession): number {
  if (one.startedAtMs !== other.startedAtMs) {
    return one.startedAtMs - other.startedAtMs;
  }
  return one.sessionId < other.sessionId ? -1 : 1;
}

function candidatesOf(set: SetLog): PersonalBest[] {
  const { id: setId, loadKg } = set;
  const reps = set.reps ?? 0;
  const of = (kind: RecordKind, value: number): PersonalBest => ({
    kind,
    value,
    loadKg,
    reps,
    setId,
    formula: kind === 'e1rm' ? DEFAULT_ONE_REP_MAX_FORMULA : null,
  });
  const candidates = [of('reps', reps)];
  if (loadKg !== null && loadKg > 0) {
    candidates.unshift(of('weight', loadKg));
    const estimate = estimateOneRepMaxKg({ loadKg, reps });
    // Rounded as stored, so that a best read back from the database is not beaten by itself.
    if (estimate !== null) candidates.push(of('e1rm', storedKg(estimate)));
    candidates.push(of('volume', storedKg(loadKg * reps)));
  }
  return candidates;
}

function compare(candidate: PersonalBest, best: PersonalBest | undefined): NewBest | null {
  if (!best || isFirstAtHeavierLoad(candidate, best)) {
    return { ...candidate, isFirst: true, beats: null };
  }
  const isComparable = candidate.kind !== 'reps' || loadOf(candidate) === loadOf(best);
  return isComparable && candidate.value > best.value
    ? { ...candidate, isFirst: false, beats: best }
    : null;
}

/** Twenty easy reps must not beat five heavy ones, so repetitions only compare at the heaviest load. */
function isFirstAtHeavierLoad(candidate: PersonalBest, best: PersonalBest): boolean {
  return candidate.kind === 'reps' && loadOf(candidate) > loadOf(best);
}

function loadOf(best: PersonalBest): number {
  return best.loadKg ?? 0;
}
