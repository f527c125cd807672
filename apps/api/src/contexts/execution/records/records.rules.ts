import type { SetLog } from '@coachme/domain/session/set-log.rules';
import {
  type NewBest,
  newBestsOfSets,
  type PersonalBest,
  type PersonalBests,
  RECORD_KINDS,
} from '@coachme/domain/strength/records.rules';

/** The last record of a kind before some session. */
export type KnownBest = PersonalBest & { readonly exerciseId: string };

/** One exercise in one session, oldest first. */
export type ExerciseSession = {
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly workoutId: string;
  readonly startedAt: string;
  readonly localDate: string;
  readonly revision: number;
  readonly sets: readonly SetLog[];
};

/** A record as it is stored: one per session, exercise and kind. */
export type RecordRow = {
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly kind: PersonalBest['kind'];
  readonly value: number;
  readonly loadKg: number | null;
  readonly reps: number;
  readonly formula: string | null;
  /** What it beat; null for the first ever. */
  readonly previous: number | null;
  readonly workoutId: string;
  readonly setLogId: string;
  readonly achievedOn: string;
  readonly startedAt: string;
  readonly revision: number;
};

/** The records that sessions, oldest first, write over the bests that stood before them. */
export function recordsFrom(
  known: readonly KnownBest[],
  sessions: readonly ExerciseSession[],
): RecordRow[] {
  const bests = new Map<string, PersonalBests>();
  for (const { exerciseId, ...best } of known) {
    bests.set(exerciseId, { ...bests.get(exerciseId), [best.kind]: best });
  }
  return sessions.flatMap((session) => {
    const outcome = newBestsOfSets(bests.get(session.exerciseId) ?? {}, session.sets);
    bests.set(session.exerciseId, outcome.bests);
    return RECORD_KINDS.flatMap((kind) => {
      const ofKind = outcome.newBests.filter((best) => best.kind === kind);
      return rowOf(session, ofKind);
    });
  });
}

/**
 * A session that raises a record several times writes it once: the last value, against what stood before the session,
 * or against nothing where the session itself was the first.
 */
function rowOf(session: ExerciseSession, raised: readonly NewBest[]): RecordRow[] {
  const last = raised.at(-1);
  if (!last) return [];
  const { exerciseId, exerciseName, workoutId, startedAt, revision, localDate } = session;
  const { kind, value, loadKg, reps, formula, setId } = last;
  const previous = raised.some(({ isFirst }) => isFirst) ? null : (raised[0]?.beats?.value ?? null);
  const set = { kind, value, loadKg, reps, formula, previous, setLogId: setId };
  return [
    { exerciseId, exerciseName, workoutId, startedAt, revision, achievedOn: localDate, ...set },
  ];
}
