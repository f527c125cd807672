import {
  boolean,
  integer,
  jsonb,
  numeric,
  pgSchema,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  createdAt,
  id,
  instant,
  kilograms,
  localDate,
  organizationId,
  timeZone,
  updatedAt,
} from '#platform/db/columns';

export const executionSchema = pgSchema('execution');

const exact = (precision: number, scale: number) => numeric({ precision, scale, mode: 'number' });

/** Workout sessions, deleted ones as tombstones. */
export const workouts = executionSchema.table(
  'workouts',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid().notNull(),
    scheduledDayId: uuid(),
    importId: uuid(),
    title: text().notNull(),
    startedAt: instant().notNull(),
    endedAt: instant(),
    timeZone: timeZone().notNull(),
    localDate: localDate().notNull(),
    notes: text().notNull(),
    effort: smallint(),
    mood: smallint(),
    comment: text(),
    exerciseCount: integer().notNull(),
    setCount: integer().notNull(),
    volumeKg: exact(12, 4).notNull(),
    fingerprint: text().notNull(),
    revision: integer().notNull(),
    deletedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

export const exerciseLogs = executionSchema.table(
  'exercise_logs',
  {
    organizationId: organizationId(),
    workoutId: uuid().notNull(),
    id: id(),
    position: smallint().notNull(),
    exerciseId: uuid().notNull(),
    exerciseName: text().notNull(),
    clientId: uuid().notNull(),
    exercisePrescriptionId: uuid(),
    notes: text().notNull(),
    skippedReason: text(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.workoutId, t.id] })],
);

export const setLogs = executionSchema.table(
  'set_logs',
  {
    organizationId: organizationId(),
    workoutId: uuid().notNull(),
    id: id(),
    exerciseLogId: uuid().notNull(),
    position: smallint().notNull(),
    clientId: uuid().notNull(),
    exerciseId: uuid().notNull(),
    startedAt: instant().notNull(),
    setPrescriptionId: uuid(),
    kind: text().notNull(),
    loadKg: kilograms(),
    reps: integer(),
    rpe: exact(3, 1),
    durationSeconds: integer(),
    distanceMeters: exact(9, 2),
    isCompleted: boolean().notNull(),
    completedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.workoutId, t.id] })],
);

/** What edits replaced, by the revision it had. */
export const workoutHistory = executionSchema.table(
  'workout_history',
  {
    organizationId: organizationId(),
    workoutId: uuid().notNull(),
    clientId: uuid().notNull(),
    revision: integer().notNull(),
    fingerprint: text().notNull(),
    content: jsonb(),
    replacedAt: instant().notNull(),
    replacedBy: uuid().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.workoutId, t.revision] })],
);

export const personalRecords = executionSchema.table(
  'personal_records',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid().notNull(),
    exerciseId: uuid().notNull(),
    exerciseName: text().notNull(),
    kind: text({ enum: ['weight', 'reps', 'e1rm', 'volume'] }).notNull(),
    value: exact(12, 4).notNull(),
    loadKg: kilograms(),
    reps: integer().notNull(),
    formula: text(),
    previous: exact(12, 4),
    workoutId: uuid().notNull(),
    setLogId: uuid().notNull(),
    achievedOn: localDate().notNull(),
    startedAt: instant().notNull(),
    revision: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
