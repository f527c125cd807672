import type { AssignProgram, TrainingDay } from '@coachme/contracts/programs.words';
import type { LaidOutExercise } from '@coachme/contracts/progression.words';
import type { MissedDays } from '@coachme/domain/programs/missed-days.rules';
import type { Lighter } from '@coachme/domain/progression/lighter-day.rules';
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

/** Why a day is out of the plan. */
export type SetAside = 'paused' | 'skipped' | 'missed' | 'pushed' | 'simplified';

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
    missedDays: text().$type<MissedDays>().notNull().default('keep'),
    followUpProgramId: uuid(),
    /** The assignment that was given when this one was over. */
    followedUpBy: uuid(),
    /** Since when it rests. */
    pausedOn: localDate(),
    cohortId: uuid(),
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
    /** Why it is lighter than the plan goes on. */
    lighter: text().$type<Lighter>(),
    begunAt: instant(),
    trainedAt: instant(),
    removedAt: instant(),
    /** Why it left the plan; null also for what ended with its assignment. */
    setAside: text().$type<SetAside>(),
    /** When the coach made this client's copy their own. */
    changedAt: instant(),
    changedBy: uuid(),
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
