import type { EnduranceSession } from '@coachme/contracts/endurance.words';
import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { ProgramAbout } from '@coachme/contracts/program-about.words';
import type { ExerciseGroup, SetPrescription } from '@coachme/contracts/programs.words';
import type { ProgressionRule } from '@coachme/contracts/progression.words';
import {
  boolean,
  integer,
  jsonb,
  numeric,
  pgSchema,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  createdAt,
  id,
  instant,
  kilograms,
  organizationId,
  revision,
  updatedAt,
} from '#platform/db/columns';

export const programsSchema = pgSchema('programs');

const exact = (precision: number, scale: number) => numeric({ precision, scale, mode: 'number' });
const position = () => integer().notNull();

/** The library: built-in exercises of the nil organization beside those of organizations. */
export const exercises = programsSchema.table(
  'exercises',
  {
    organizationId: organizationId(),
    id: id(),
    name: text().notNull(),
    category: text().$type<Exercise['category']>().notNull(),
    force: text().$type<Exercise['force']>(),
    mechanic: text().$type<Exercise['mechanic']>(),
    level: text().$type<Exercise['level']>().notNull(),
    equipment: text().$type<Exercise['equipment']>(),
    primaryMuscles: text().array().$type<Exercise['primaryMuscles']>().notNull(),
    secondaryMuscles: text().array().$type<Exercise['secondaryMuscles']>().notNull(),
    movementPattern: text().$type<Exercise['movementPattern']>().notNull(),
    measure: text().$type<Exercise['measure']>().notNull(),
    aliases: text().array().notNull(),
    popularity: integer(),
    family: text(),
    cues: text().array().notNull().default([]),
    /** The coach who keeps it to themself; null: everybody of the organization finds it. */
    privateTo: uuid(),
    videoUrl: text(),
    archivedAt: instant(),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

export const programs = programsSchema.table(
  'programs',
  {
    organizationId: organizationId(),
    id: id(),
    title: text().notNull(),
    description: text().notNull(),
    publishedAt: instant(),
    publishedBy: uuid(),
    archivedAt: instant(),
    archivedBy: uuid(),
    type: text().$type<ProgramAbout['type']>(),
    difficulty: text().$type<ProgramAbout['difficulty']>(),
    goals: text().array().$type<ProgramAbout['goals']>().notNull().default([]),
    intensity: text().$type<ProgramAbout['intensity']>(),
    coachNotes: text().notNull().default(''),
    setsPerWeek: integer().notNull().default(0),
    sessionMinutes: integer().notNull().default(0),
    deloadWeekCount: integer().notNull().default(0),
    revision: revision(),
    createdBy: uuid().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** First in the key of everything a program is made of. */
const partOf = () => ({ organizationId: organizationId(), programId: uuid().notNull(), id: id() });

export const trainingWeeks = programsSchema.table(
  'training_weeks',
  {
    ...partOf(),
    position: position(),
    name: text().notNull(),
    mesocycle: text(),
    notes: text(),
    isDeload: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.programId, t.id] })],
);

export const trainingDays = programsSchema.table(
  'training_days',
  {
    ...partOf(),
    weekId: uuid().notNull(),
    position: position(),
    name: text().notNull(),
    weekday: integer(),
    notes: text().notNull(),
    focus: text(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.programId, t.id] })],
);

export const exerciseGroups = programsSchema.table(
  'exercise_groups',
  {
    ...partOf(),
    dayId: uuid().notNull(),
    position: position(),
    kind: text().$type<ExerciseGroup['kind']>().notNull(),
    rounds: integer(),
    workSeconds: integer(),
    restSeconds: integer(),
    capSeconds: integer(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.programId, t.id] })],
);

export const exercisePrescriptions = programsSchema.table(
  'exercise_prescriptions',
  {
    ...partOf(),
    groupId: uuid().notNull(),
    position: position(),
    exerciseId: uuid().notNull(),
    notes: text().notNull(),
    progression: jsonb().$type<ProgressionRule>(),
    endurance: jsonb().$type<EnduranceSession>(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.programId, t.id] })],
);

export const setPrescriptions = programsSchema.table(
  'set_prescriptions',
  {
    ...partOf(),
    prescriptionId: uuid().notNull(),
    position: position(),
    kind: text().$type<SetPrescription['kind']>().notNull(),
    repsMin: integer(),
    repsMax: integer(),
    loadKg: kilograms(),
    percentOneRepMax: exact(6, 2),
    percentTrainingMax: exact(6, 2),
    rpe: exact(3, 1),
    rir: exact(3, 1),
    tempo: text(),
    restSeconds: integer(),
    durationSeconds: integer(),
    distanceMeters: exact(9, 2),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.programId, t.id] })],
);
