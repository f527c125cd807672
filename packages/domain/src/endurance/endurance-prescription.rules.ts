import type { ExercisePrescription, NewId } from '../programs/program-content.rules.ts';
import { EMPTY_SET_PRESCRIPTION, SET_LIMITS } from '../programs/set-prescription.rules.ts';
import type { EnduranceSession } from './endurance-session.rules.ts';
import { enduranceTotal } from './endurance-total.rules.ts';

/** What the whole of a session is, as one set: its distance where that is known, else its time; both where both are. */
export function wholeOf(session: EnduranceSession) {
  const total = enduranceTotal(session);
  const isWayKnown = !total.isDistanceEstimated && total.distanceMeters > 0;
  const isTimeSaid = !total.isDurationEstimated || !isWayKnown;
  const seconds = isTimeSaid ? total.durationSeconds : 0;
  return {
    ...EMPTY_SET_PRESCRIPTION,
    durationSeconds: seconds > 0 ? Math.min(SET_LIMITS.durationSeconds.max, seconds) : null,
    distanceMeters: isWayKnown
      ? Math.min(SET_LIMITS.distanceMeters.max, total.distanceMeters)
      : null,
  };
}

/** An exercise with other steps; its one set keeps its id, for the log points at it. */
export function withEndurance<Prescription extends ExercisePrescription>(
  prescription: Prescription,
  session: EnduranceSession,
  newId: NewId,
): Prescription {
  const id = prescription.sets[0]?.id ?? newId();
  return { ...prescription, endurance: session, sets: [{ ...wholeOf(session), id }] };
}

/** A session as an exercise of a day, under the exercise of the library it is logged as. */
export function enduranceExercise(
  session: EnduranceSession,
  exercise: { readonly id: string; readonly name: string },
  newId: NewId,
): ExercisePrescription {
  const empty = { id: newId(), notes: '', progression: null, sets: [] };
  const named = { ...empty, exerciseId: exercise.id, exerciseName: exercise.name };
  return withEndurance(named, session, newId);
}
