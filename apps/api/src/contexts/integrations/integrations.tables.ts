import type {
  ImportedExercise,
  ImportFailure,
  ImportProblem,
  ImportState,
} from '@coachme/contracts/imports.contract';
import { boolean, integer, jsonb, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import {
  createdAt,
  id,
  instant,
  organizationId,
  revision,
  timeZone,
  updatedAt,
} from '#platform/db/columns';
import type { ReadSession } from './formats/sessions.rules.ts';

export const integrationsSchema = pgSchema('integrations');

const count = () => integer().notNull().default(0);
const position = () => integer().notNull();
const importId = () => uuid().notNull();

export const imports = integrationsSchema.table(
  'imports',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid().notNull(),
    createdBy: uuid().notNull(),
    fileName: text().notNull(),
    source: text({ enum: ['strong', 'hevy', 'fitnotes', 'coachme'] }).notNull(),
    unit: text({ enum: ['kg', 'lb'] }).notNull(),
    timeZone: timeZone().notNull(),
    fingerprint: text().notNull(),
    state: text().$type<ImportState>().notNull(),
    rowCount: count(),
    refusedRowCount: count(),
    sessionCount: count(),
    setCount: count(),
    knownSessionCount: count(),
    writtenSessionCount: count(),
    writtenSetCount: count(),
    keptSessionCount: count(),
    problemCount: count(),
    failure: text(),
    content: text(),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    committedAt: instant(),
    undoneAt: instant(),
    failureReason: text().$type<ImportFailure>(),
    cancelledAt: instant(),
    finishingAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

export const importExercises = integrationsSchema.table(
  'import_exercises',
  {
    organizationId: organizationId(),
    importId: importId(),
    position: position(),
    name: text().notNull(),
    setCount: integer().notNull(),
    match: text().$type<ImportedExercise['match']>().notNull(),
    exerciseId: uuid(),
    candidateIds: uuid().array().notNull(),
    isSkipped: boolean().notNull().default(false),
    isNew: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.importId, t.position] })],
);

export const importSessions = integrationsSchema.table(
  'import_sessions',
  {
    organizationId: organizationId(),
    importId: importId(),
    position: position(),
    workoutId: uuid().notNull(),
    content: jsonb().$type<ReadSession>().notNull(),
    isKnown: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.importId, t.position] })],
);

export const importProblems = integrationsSchema.table(
  'import_problems',
  {
    organizationId: organizationId(),
    importId: importId(),
    position: position(),
    line: integer().notNull(),
    field: text().notNull(),
    reason: text().$type<ImportProblem['reason']>().notNull(),
    given: text().notNull(),
    nearest: text(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.importId, t.position] })],
);
