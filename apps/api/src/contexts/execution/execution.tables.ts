import type { EnduranceLog } from '@coachme/contracts/endurance.words';
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
    readiness: smallint(),
    branchId: uuid(),
    effort: smallint(),
    mood: smallint(),
    comment: text(),
    fatigue: smallint(),
    pump: smallint(),
    pain: smallint(),
    painAreas: text().array().notNull(),
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

/** What clients weighed, one for each day. */
export const bodyWeights = executionSchema.table(
  'body_weights',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid().notNull(),
    measuredOn: localDate().notNull(),
    weightKg: kilograms().notNull(),
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
    endurance: jsonb().$type<EnduranceLog>(),
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
    note: text().notNull(),
    shortfallReason: text(),
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

/** What coach and client say about sets; what was taken back stays as a tombstone for phones. */
export const setComments = executionSchema.table(
  'set_comments',
  {
    organizationId: organizationId(),
    id: id(),
    workoutId: uuid().notNull(),
    clientId: uuid().notNull(),
    setLogId: uuid().notNull(),
    authorId: uuid().notNull(),
    isClient: boolean().notNull(),
    body: text().notNull(),
    reaction: text({ enum: ['strong', 'fire', 'clap', 'look'] }),
    createdAt: createdAt(),
    removedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** How a person logs, whatever organization they are in. */
export const trainingSettings = executionSchema.table('training_settings', {
  userId: uuid().primaryKey(),
  kitUnit: text({ enum: ['kg', 'lb'] }),
  barKg: kilograms(),
  platesKg: kilograms().array().notNull(),
  platePairs: smallint().array().notNull(),
  suggestsLoads: boolean().notNull(),
  bodyWeightKg: kilograms(),
  dotsCurve: text({ enum: ['men', 'women'] }),
  revision: integer().notNull(),
  updatedAt: updatedAt(),
});

/** Where one exercise is logged otherwise. */
export const exerciseSettings = executionSchema.table(
  'exercise_settings',
  {
    userId: uuid().notNull(),
    exerciseId: uuid().notNull(),
    weightUnit: text({ enum: ['kg', 'lb'] }),
    restSeconds: smallint(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.exerciseId] })],
);
