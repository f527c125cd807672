import type { TrainingDay } from '@coachme/contracts/programs.words';
import { integer, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { id, instant, organizationId } from '#platform/db/columns';
import { programsSchema } from '../programs.tables.ts';

/** Smaller plans on offer; null leaves that part alone. */
export const simplifications = programsSchema.table(
  'simplifications',
  {
    organizationId: organizationId(),
    id: id(),
    assignmentId: uuid().notNull(),
    clientId: uuid().notNull(),
    daysPerWeek: integer(),
    exercisesPerDay: integer(),
    setsPerExercise: integer(),
    proposedBy: uuid().notNull(),
    proposedAt: instant().notNull(),
    acceptedBy: uuid(),
    acceptedAt: instant(),
    revertedBy: uuid(),
    revertedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** What a day was before it was made smaller, so that it can be so again. */
export const simplifiedDays = programsSchema.table(
  'simplified_days',
  {
    organizationId: organizationId(),
    simplificationId: uuid().notNull(),
    scheduledDayId: uuid().notNull(),
    /** Null: the day left the plan. */
    snapshot: jsonb().$type<TrainingDay>(),
    /** Whether it was this client's own copy before. */
    changedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.simplificationId, t.scheduledDayId] })],
);
