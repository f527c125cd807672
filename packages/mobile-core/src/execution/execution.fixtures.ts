import type {
  PersonalRecord,
  SetLog,
  StoredWorkout,
  SyncChange,
  Workout,
} from '@coachme/contracts/execution.words';
import type { ScheduledDay } from '@coachme/contracts/programs.words';

/** A readable id for tests: `idOf(7)` ends in 7. */
export function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const squatId = idOf(900);

/** A completed working set of 5 × 100 kg, changed as asked. */
export function aSet(number: number, change: Partial<SetLog> = {}): SetLog {
  return {
    id: idOf(number),
    setPrescriptionId: null,
    kind: 'working',
    loadKg: 100,
    reps: 5,
    rpe: null,
    durationSeconds: null,
    distanceMeters: null,
    isCompleted: true,
    completedAt: '2026-11-20T10:05:00.000Z',
    note: '',
    shortfallReason: null,
    ...change,
  };
}

/** A finished session of squats, changed as asked. */
export function aWorkout(number: number, change: Partial<Workout> = {}): Workout {
  return {
    id: idOf(number),
    scheduledDayId: null,
    title: 'Lower body',
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: '2026-11-20T11:00:00.000Z',
    timeZone: 'Africa/Nairobi',
    localDate: '2026-11-20',
    notes: '',
    readiness: null,
    branchId: null,
    feedback: null,
    exercises: [squats(number, [aSet(number * 10 + 1)])],
    ...change,
  };
}

/** The squats of a session. */
export function squats(number: number, sets: SetLog[]): Workout['exercises'][number] {
  return {
    id: idOf(number * 10),
    exerciseId: squatId,
    exerciseName: 'Squat',
    exercisePrescriptionId: null,
    notes: '',
    skippedReason: null,
    sets,
  };
}

/** The workout as the server answers it. */
export function stored(
  workout: Workout,
  revision: number,
  records: PersonalRecord[] = [],
): StoredWorkout {
  return { ...workout, clientId: idOf(1), revision, setCount: 1, volumeKg: 500, records };
}

/** A record of squats at 100 kg, changed as asked. */
export function aRecord(number: number, change: Partial<PersonalRecord> = {}): PersonalRecord {
  return {
    id: idOf(number),
    clientId: idOf(1),
    exerciseId: squatId,
    exerciseName: 'Squat',
    kind: 'weight',
    value: 100,
    loadKg: 100,
    reps: 5,
    formula: null,
    previous: null,
    workoutId: idOf(2),
    setLogId: null,
    achievedOn: '2026-11-20',
    ...change,
  };
}

/** A dated day with one exercise. */
export function aScheduledDay(number: number, date: string): ScheduledDay {
  const day = { id: idOf(number + 1), name: 'Lower body', weekday: null, notes: '', groups: [] };
  return {
    id: idOf(number),
    assignmentId: idOf(800),
    programTitle: 'Base',
    date,
    weekNumber: 1,
    dayNumber: 1,
    day,
    laidOut: [],
    overrides: [],
    lighter: null,
    missedDays: 'keep',
    revision: 1,
  };
}

export function changed<T extends { id: string }>(
  entity: SyncChange['entity'],
  data: T,
): SyncChange {
  return { entity, id: data.id, revision: 1, isDeleted: false, data };
}

export function gone(entity: SyncChange['entity'], id: string): SyncChange {
  return { entity, id, revision: 2, isDeleted: true, data: null };
}
