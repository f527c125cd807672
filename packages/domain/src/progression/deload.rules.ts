import { addDays } from '../calendar/local-date.rules.ts';
import { LOW_READINESS } from './readiness.rules.ts';

/** A main lift through the sessions of a plan, oldest first: the best estimated one-rep max of each, kg. */
export type LiftHistory = {
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly e1rmKg: readonly number[];
};
/** What a client said before a session, 1 to 5, on their own date. */
export type ReadinessAnswer = { readonly date: string; readonly readiness: number };

/** A lift that did not gain: the best before, and the best of the last exposures, kg. */
export type StalledLift = {
  exerciseId: string;
  exerciseName: string;
  bestKg: number;
  sinceKg: number;
};
/** Why a lighter week is proposed, as evidence that a person can check. */
export type DeloadReason =
  | { kind: 'stalled'; lifts: StalledLift[] }
  | { kind: 'readiness'; answers: ReadinessAnswer[] }
  | { kind: 'scheduled'; weekNumber: number };

export type DeloadQuestion = {
  readonly today: string;
  readonly lifts: readonly LiftHistory[];
  readonly answers: readonly ReadinessAnswer[];
  /** The number of the week to come when it is planned to be easier but not written so; else null. */
  readonly plannedWeek: number | null;
};

/** So many main lifts must stand still, over so many exposures, without a gain of so much. */
const STALLED_LIFTS = 2;
export const STALL_EXPOSURES = 3;
const LEAST_GAIN = 1.01;
/** Of the last so many answers within so many days, so many low ones are too many. */
const LAST_ANSWERS = 5;
const ANSWER_DAYS = 14;
const LOW_ANSWERS = 3;

/**
 * Why a deload should be proposed; nothing when it should not (gymcoach, RP): two main lifts whose estimate gained less
 * than 1 % in three exposures, readiness of 2 or less in three of the last five answers of 14 days, or a week that is
 * planned to be easier. It only ever asks: a coach decides.
 */
export function deloadReasons({
  today,
  lifts,
  answers,
  plannedWeek,
}: DeloadQuestion): DeloadReason[] {
  const stalled = lifts.flatMap((lift) => stallOf(lift) ?? []);
  const from = addDays(today, 1 - ANSWER_DAYS);
  const last = answers
    .filter(({ date }) => date >= from && date <= today)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .slice(-LAST_ANSWERS);
  const low = last.filter(({ readiness }) => readiness <= LOW_READINESS);
  const reasons: DeloadReason[] = [];
  if (stalled.length >= STALLED_LIFTS) reasons.push({ kind: 'stalled', lifts: stalled });
  if (low.length >= LOW_ANSWERS) reasons.push({ kind: 'readiness', answers: last });
  if (plannedWeek !== null) reasons.push({ kind: 'scheduled', weekNumber: plannedWeek });
  return reasons;
}

/** A lift that stands still: the best of its last three exposures is less than 1 % above the best before them. */
function stallOf({ exerciseId, exerciseName, e1rmKg }: LiftHistory): StalledLift | null {
  const before = e1rmKg.slice(0, -STALL_EXPOSURES);
  if (before.length === 0) return null;
  const bestKg = Math.max(...before);
  const sinceKg = Math.max(...e1rmKg.slice(-STALL_EXPOSURES));
  return sinceKg < bestKg * LEAST_GAIN ? { exerciseId, exerciseName, bestKg, sinceKg } : null;
}
