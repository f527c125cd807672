import type { ExerciseSession } from '../strength/records.rules.ts';
import type { SetLog } from './set-log.rules.ts';

export type LastTime = { sessionId: string; startedAtMs: number; set: SetLog };

/** The set to compare with: which session is being logged, and which of its warm-up or which of its work sets. */
export type SetPlace = {
  sessionId: string;
  startedAtMs: number;
  isWarmUp: boolean;
  /** Counted from 0 among the warm-up sets or among the others of the exercise. */
  setIndex: number;
};

/**
 * What the person did in this place the last time the exercise was trained before this session: the set of the same
 * index, or the last one when there were fewer; null without such a session. Only completed sets are remembered.
 */
export function lastTimeOf(place: SetPlace, history: readonly ExerciseSession[]): LastTime | null {
  const earlier = history
    .filter(
      ({ sessionId, startedAtMs }) =>
        sessionId !== place.sessionId && startedAtMs < place.startedAtMs,
    )
    .toSorted((a, b) => b.startedAtMs - a.startedAtMs);
  for (const { sessionId, startedAtMs, sets } of earlier) {
    const done = sets.filter(
      (set) => set.isCompleted && (set.kind === 'warm-up') === place.isWarmUp,
    );
    const set = done[place.setIndex] ?? done.at(-1);
    if (set) {
      return { sessionId, startedAtMs, set };
    }
  }
  return null;
}
