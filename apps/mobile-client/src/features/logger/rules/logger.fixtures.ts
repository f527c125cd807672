import type { ExerciseLog, SetLog, Workout } from '@coachme/contracts/execution.words';
import type { ScheduledDay, SetPrescription } from '@coachme/contracts/programs.words';
import { planOf } from './plan.rules.ts';
import { emptySet } from './set-changes.rules.ts';

/** A readable id for tests: `idOf(7)` ends in 7. */
export function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Ids one after the other, from 900 on. */
export function countingIds(): () => string {
  let last = 899;
  return () => {
    last += 1;
    return idOf(last);
  };
}

/** A prescribed set of 5 reps, changed as asked. */
export function aPrescription(
  number: number,
  change: Partial<SetPrescription> = {},
): SetPrescription {
  return {
    id: idOf(number),
    kind: 'working',
    repsMin: 5,
    repsMax: 5,
    loadKg: 100,
    percentOneRepMax: null,
    rpe: null,
    rir: null,
    tempo: null,
    restSeconds: null,
    durationSeconds: null,
    distanceMeters: null,
    ...change,
  };
}

/** An open set of the session that was prescribed by `100 + number`. */
export function aSet(number: number, change: Partial<SetLog> = {}): SetLog {
  return { ...emptySet(idOf(number)), setPrescriptionId: idOf(100 + number), ...change };
}

/** A completed set of 5 × 100 kg. */
export function aDoneSet(number: number, change: Partial<SetLog> = {}): SetLog {
  return aSet(number, {
    loadKg: 100,
    reps: 5,
    isCompleted: true,
    completedAt: '2026-11-20T10:05:00.000Z',
    ...change,
  });
}

/** The exercise with ids 10, 20, … : logged as `10`, prescribed as `1010`, trained as `5010`. */
export function anExercise(number: number, sets: SetLog[]): ExerciseLog {
  return {
    id: idOf(number),
    exerciseId: idOf(5000 + number),
    exerciseName: `Exercise ${number}`,
    exercisePrescriptionId: idOf(1000 + number),
    notes: '',
    skippedReason: null,
    sets,
  };
}

/** A session going on since ten. */
export function aSession(exercises: ExerciseLog[]): Workout {
  return {
    id: idOf(1),
    scheduledDayId: idOf(2),
    title: 'Lower body',
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: null,
    timeZone: 'Africa/Nairobi',
    localDate: '2026-11-20',
    notes: '',
    readiness: null,
    branchId: null,
    feedback: null,
    exercises,
  };
}

/** The plan behind a session: each inner list is a group of exercises that take turns, by their numbers. */
export function aPlan(
  groups: readonly (readonly number[])[],
  sets: (exercise: number) => SetPrescription[] = () => [],
) {
  const scheduledDay: ScheduledDay = {
    id: idOf(2),
    assignmentId: idOf(3),
    programTitle: 'Base',
    date: '2026-11-20',
    laidOut: [],
    overrides: [],
    lighter: null,
    missedDays: 'keep',
    weekNumber: 1,
    dayNumber: 1,
    revision: 1,
    day: {
      id: idOf(4),
      name: 'Lower body',
      weekday: null,
      notes: '',
      groups: groups.map((members, index) => ({
        id: idOf(50 + index),
        kind: members.length > 1 ? 'superset' : 'single',
        prescriptions: members.map((member) => ({
          id: idOf(1000 + member),
          exerciseId: idOf(5000 + member),
          exerciseName: `Exercise ${member}`,
          notes: '',
          progression: null,
          sets: sets(member),
        })),
      })),
    },
  };
  return planOf(scheduledDay);
}
