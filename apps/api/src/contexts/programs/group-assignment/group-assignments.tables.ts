import type { AssignProgram } from '@coachme/contracts/programs.words';
import type { MissedDays } from '@coachme/domain/programs/missed-days.rules';
import { integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, localDate, organizationId } from '#platform/db/columns';
import { programsSchema } from '../programs.tables.ts';

/** Programs given to several clients at once. */
export const groupAssignments = programsSchema.table(
  'group_assignments',
  {
    organizationId: organizationId(),
    id: id(),
    programId: uuid().notNull(),
    programTitle: text().notNull(),
    /** The clients context knows what it is called, and whether it is still there. */
    groupId: uuid(),
    startsOn: localDate().notNull(),
    layout: text().$type<AssignProgram['layout']>().notNull(),
    missedDays: text().$type<MissedDays>().notNull(),
    followUpProgramId: uuid(),
    formerPrograms: text().$type<AssignProgram['formerPrograms']>().notNull(),
    createdBy: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
export type GroupAssignmentRow = typeof groupAssignments.$inferSelect;

/** Whom one is for, and what became of each. */
export const groupAssignmentClients = programsSchema.table(
  'group_assignment_clients',
  {
    organizationId: organizationId(),
    groupAssignmentId: uuid().notNull(),
    clientId: uuid().notNull(),
    /** In which order they are gone through, from 0. */
    place: integer().notNull(),
    startsOn: localDate().notNull(),
    /** Days before it are left out, for who joins in step; null for who begins with the first week. */
    notBefore: localDate(),
    state: text({ enum: ['waiting', 'given', 'left-out'] }).notNull(),
    reason: text(),
    assignmentId: uuid(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.groupAssignmentId, t.clientId] })],
);
export type GroupAssignmentClientRow = typeof groupAssignmentClients.$inferSelect;
