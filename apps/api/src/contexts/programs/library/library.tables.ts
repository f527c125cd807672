import type { ExerciseImport, ImportVerdict } from '@coachme/contracts/exercise-imports.contract';
import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, organizationId, revision, updatedAt } from '#platform/db/columns';
import { programsSchema } from '../programs.tables.ts';
import type { OfferedExercise } from './imports/offered-exercise.ts';

/** Built-in exercises in other languages than English. */
export const exerciseWords = programsSchema.table(
  'exercise_words',
  {
    organizationId: organizationId(),
    exerciseId: uuid().notNull(),
    locale: text().notNull(),
    name: text().notNull(),
    aliases: text().array().notNull(),
    cues: text().array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.exerciseId, t.locale] })],
);

/** How an organization has a built-in exercise; null: as it is built in. */
export const exerciseOverrides = programsSchema.table(
  'exercise_overrides',
  {
    organizationId: organizationId(),
    exerciseId: uuid().notNull(),
    name: text(),
    cues: text().array(),
    videoUrl: text(),
    revision: revision(),
    changedBy: uuid().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.exerciseId] })],
);

/** Where an organization's exercise was taken from, and how it was then. */
export const exerciseOrigins = programsSchema.table(
  'exercise_origins',
  {
    organizationId: organizationId(),
    exerciseId: uuid().notNull(),
    provider: text().$type<ExerciseImport['provider']>().notNull(),
    externalId: text().notNull(),
    takenRevision: integer().notNull(),
    takenFacts: jsonb().$type<OfferedExercise>().notNull(),
    licence: text().notNull(),
    author: text().notNull(),
    sourceUrl: text().notNull(),
    takenAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.exerciseId] })],
);

/** One taking over from a library elsewhere. */
export const exerciseImports = programsSchema.table(
  'exercise_imports',
  {
    organizationId: organizationId(),
    id: id(),
    provider: text().$type<ExerciseImport['provider']>().notNull(),
    locale: text().$type<ExerciseImport['locale']>().notNull(),
    state: text().$type<ExerciseImport['state']>().notNull(),
    readCount: integer().notNull(),
    totalCount: integer(),
    doneCount: integer().notNull(),
    failure: text().$type<ExerciseImport['failure']>(),
    createdBy: uuid().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** What the other library offers, and what that is here. */
export const exerciseImportItems = programsSchema.table(
  'exercise_import_items',
  {
    organizationId: organizationId(),
    importId: uuid().notNull(),
    externalId: text().notNull(),
    position: integer().notNull(),
    verdict: text().$type<ImportVerdict>().notNull(),
    exerciseId: uuid(),
    content: jsonb().$type<OfferedExercise>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.importId, t.externalId] })],
);
