import type { AssignProgram, TrainingDay } from '@coachme/contracts/programs.words';
import type { LaidOutExercise } from '@coachme/contracts/progression.words';
import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import {
  createdAt,
  id,
  instant,
  kilograms,
  localDate,
  organizationId,
  revision,
} from '#platform/db/columns';
import { programsSchema } from '../programs.tables.ts';

/** Dated copies of a program for one client. */
export const programAssignments = programsSchema.table(
  'program_assignments',
  {
    organizationId: organizationId(),
    id: id(),
    programId: uuid().notNull(),
    clientId: uuid().notNull(),
    programTitle: text().notNull(),
    layout: text().$type<AssignProgram['layout']>().notNull(),
    startsOn: localDate().notNull(),
    endsOn: localDate().notNull(),
    weekCount: integer().notNull(),
    endedAt: instant(),
    endedBy: uuid(),
    createdBy: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** What phones hold: a day that goes away stays as a tombstone (`removedAt`). */
export const scheduledDays = programsSchema.table(
  'scheduled_days',
  {
    organizationId: organizationId(),
    id: id(),
    assignmentId: uuid().notNull(),
    clientId: uuid().notNull(),
    scheduledOn: localDate().notNull(),
    weekNumber: integer().notNull(),
    dayNumber: integer().notNull(),
    snapshot: jsonb().$type<TrainingDay>().notNull(),
    /** What the rules of progression make of it, from what was done so far. */
    laidOut: jsonb().$type<LaidOutExercise[]>().notNull().default([]),
    trainedAt: instant(),
    removedAt: instant(),
    revision: revision(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** Loads that a coach set in the place of a rule's, for one exercise of one dated day. */
export const loadOverrides = programsSchema.table(
  'load_overrides',
  {
    organizationId: organizationId(),
    scheduledDayId: uuid().notNull(),
    prescriptionId: uuid().notNull(),
    loadKg: kilograms().notNull(),
    note: text().notNull(),
    overruledBy: uuid().notNull(),
    overruledAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.scheduledDayId, t.prescriptionId] })],
);
