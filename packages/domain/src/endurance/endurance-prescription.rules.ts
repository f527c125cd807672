import type { ExercisePrescription, NewId } from '../programs/program-content.rules.ts';
import { EMPTY_SET_PRESCRIPTION, SET_LIMITS } from '../programs/set-prescription.rules.ts';
import type { EnduranceSession, Sport } from './endurance-session.rules.ts';
import { enduranceTotal } from './endurance-total.rules.ts';

/** The built-in exercise a sport is logged under; the same ids everywhere. */
export const SPORT_EXERCISES: Readonly<
  Record<Sport, { readonly id: string; readonly key: string }>
> = {
  run: { id: 'b827fb21-3814-52a9-941c-d58dfd0346a0', key: 'running' },
  walk: { id: '82d81572-db91-54fa-afc8-84ac6df11c55', key: 'walking' },
  ride: { id: 'abd639fb-5d00-56fd-ad58-172735be615f', key: 'Bicycling' },
  row: { id: '1f85b88e-3d1a-5f0b-bfa8-5e7f24b5b721', key: 'Rowing_Stationary' },
  swim: { id: 'cff4a778-07df-5cae-b9b4-8dd62e3dcc1e', key: 'swimming' },
};

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

/** A session as an exercise of a day. */
export function enduranceExercise(
  session: EnduranceSession,
  exerciseName: string,
  newId: NewId,
): ExercisePrescription {
  const { id: exerciseId } = SPORT_EXERCISES[session.sport];
  const empty = { id: newId(), exerciseId, exerciseName, notes: '', progression: null, sets: [] };
  return withEndurance(empty, session, newId);
}
