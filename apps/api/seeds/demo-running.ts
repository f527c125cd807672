import { randomUUID } from 'node:crypto';
import type { ExerciseLog } from '@coachme/contracts/execution.words';
import type { ExercisePrescription } from '@coachme/contracts/programs.words';
import { performedTotal } from '@coachme/domain/endurance/endurance-guide.rules';
import { enduranceExercise } from '@coachme/domain/endurance/endurance-prescription.rules';
import { parseEnduranceShorthand } from '@coachme/domain/endurance/endurance-shorthand.rules';
import { enduranceProfile } from '@coachme/domain/endurance/endurance-total.rules';

/** A run by steps as a coach types them. */
export function runOf(exercise: { id: string; name: string }, text: string): ExercisePrescription {
  const read = parseEnduranceShorthand(text);
  if (!read.ok) throw new Error(`The demo writes steps that cannot be read: ${text}`);
  return enduranceExercise({ sport: 'run', items: read.items }, exercise, randomUUID);
}

/** The laps of somebody who keeps to the steps within a few per cent. */
export function lapsOf(
  endurance: NonNullable<ExercisePrescription['endurance']>,
  figure: () => number,
): NonNullable<ExerciseLog['endurance']> {
  const laps = enduranceProfile(endurance).map(({ place, step, seconds }) => ({
    place,
    durationSeconds: Math.round(
      step.durationSeconds === null ? seconds * (0.97 + figure() * 0.05) : seconds,
    ),
    distanceMeters: step.distanceMeters,
    isSkipped: false,
  }));
  const averageHeartRate = 142 + Math.round(figure() * 18);
  return { averageHeartRate, laps, stepStartedAt: null, pausedAt: null };
}

/** What the whole of a run was. */
export function wholeRun(log: NonNullable<ExerciseLog['endurance']>) {
  const { durationSeconds, distanceMeters } = performedTotal(log.laps);
  return { durationSeconds, distanceMeters, reps: null, loadKg: null };
}
