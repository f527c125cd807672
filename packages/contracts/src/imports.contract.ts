import * as z from 'zod';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant, TimeZone, WeightUnit } from './words.ts';

/** Whose layout a file has. */
export const ImportSource = z.enum(['strong', 'hevy', 'fitnotes', 'coachme']);
export type ImportSource = z.infer<typeof ImportSource>;

/**
 * `reading` becomes `preview` or `failed`; `preview` becomes `committing`, then `committed`; `committed` becomes
 * `undoing`, then `undone`. Cancelled while it is read or looked over, it is `cancelled` at once; cancelled while it
 * is written, it is `undoing` until what was written is taken back, then `cancelled`; while its records are worked out
 * (`committing` with `finishingAt`), it can no longer be cancelled, but taken back as soon as it is `committed`.
 */
export const ImportState = z.enum([
  'reading',
  'preview',
  'committing',
  'committed',
  'undoing',
  'undone',
  'failed',
  'cancelled',
]);
export type ImportState = z.infer<typeof ImportState>;

/** What is wrong with one cell of a file; its row was left out. */
export const ImportProblem = z.object({
  /** Of the file, the header being 1. */
  line: z.int(),
  /** The column, in lower case. */
  field: z.string(),
  reason: z.enum([
    'missing',
    'not-a-time',
    'not-a-number',
    'not-a-duration',
    'too-much',
    'too-little',
    'unknown-unit',
    'not-ours',
  ]),
  /** What stands there, its first 80 characters. */
  given: z.string(),
  /** What could stand there instead, as near to it as can be; null where nothing is near. */
  nearest: z.string().nullable(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

/** An exercise of a file, and what it is here. */
export const ImportedExercise = z.object({
  /** As the file writes it. */
  name: z.string(),
  sets: z.int(),
  match: z.enum(['matched', 'ambiguous', 'unknown']),
  exerciseId: z.uuid().nullable(),
  /** The likeliest first; choose one of these, any other of the library, or none. */
  candidates: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type ImportedExercise = z.infer<typeof ImportedExercise>;

/** Why a file could not be read. */
export const ImportFailure = z.enum(['not-a-table', 'unknown-layout', 'too-many-rows']);
export type ImportFailure = z.infer<typeof ImportFailure>;

export const ImportCounts = z.object({
  rows: z.int(),
  /** Rows left out, since something in them is wrong. */
  refusedRows: z.int(),
  sessions: z.int(),
  sets: z.int(),
  /** Sessions that are here already, from an earlier import or from training. */
  knownSessions: z.int(),
  /** Sessions written so far, then in all. */
  writtenSessions: z.int(),
  writtenSets: z.int(),
  /** Sessions that an undo left alone, because somebody changed them afterwards. */
  keptSessions: z.int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const Import = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  fileName: z.string(),
  source: ImportSource,
  unit: WeightUnit,
  timeZone: z.string(),
  state: ImportState,
  counts: ImportCounts,
  exercises: z.array(ImportedExercise),
  /** The first hundred; all of them at `imports/{id}/problems`. */
  problems: z.array(ImportProblem),
  problemCount: z.int(),
  /** Why it failed, in one sentence. */
  failure: z.string().nullable(),
  /** The same for programs; null also where an import failed before reasons had names. */
  failureReason: ImportFailure.nullable(),
  createdAt: Instant,
  committedAt: Instant.nullable(),
  undoneAt: Instant.nullable(),
  cancelledAt: Instant.nullable(),
  /** When all was written and only records were left to work out: from then on it is not cancelled but taken back. */
  finishingAt: Instant.nullable(),
  revision: z.int(),
});
export type Import = z.infer<typeof Import>;

/** An import in a list, without exercises and problems. */
export const ImportRow = Import.omit({ exercises: true, problems: true });
export type ImportRow = z.infer<typeof ImportRow>;

/** 50,000 rows as Hevy writes them are 7 MB, in UTF-16 twice that. */
const mostFileBytes = 16 * 1024 * 1024;

export const StartImport = z.strictObject({
  /** CSV of at most 16 MB and 50,000 rows. */
  file: z.file().max(mostFileBytes, { message: 'A file may have 16 MB.' }),
  /** Found out by the header when absent. */
  source: ImportSource.optional(),
  /** What weights are in, where the file itself is silent. */
  unit: WeightUnit.optional(),
  /** The zone of the file's times; the person's own when absent. */
  timeZone: TimeZone.optional(),
  /** For whom a coach brings it; absent for oneself. */
  clientId: z.uuid().optional(),
});
export type StartImport = z.infer<typeof StartImport>;

/** What a name of the file shall be: an exercise of the library, a new one of one's own, or left out. */
export const ImportChoice = z.strictObject({
  name: z.string().max(120),
  as: z.union([z.uuid(), z.literal('new'), z.literal('skip')]),
});
export type ImportChoice = z.infer<typeof ImportChoice>;

export const CommitImport = z.strictObject({
  /** Names not chosen for are taken as matched; those without a match become exercises of one's own. */
  exercises: z.array(ImportChoice).max(2000).default([]),
});
export type CommitImport = z.infer<typeof CommitImport>;

const tag = 'Imports and exports';

export const importsContract = {
  startImport: route({
    method: 'POST',
    path: '/imports',
    access: 'signed-in',
    budget: 'upload',
    sends: 'form',
    mostFileBytes,
    tag,
    status: 201,
    summary:
      'Read a training history from a file into a preview; the same file answers the same import',
    body: StartImport,
    response: Import,
    errors: ['not-found'],
  }),
  listImports: route({
    method: 'GET',
    path: '/imports',
    access: 'signed-in',
    tag,
    summary: 'Imports of one’s own, or of a client, newest first',
    query: PageQuery.extend({ clientId: z.uuid().optional() }),
    response: page(ImportRow),
    errors: ['not-found'],
  }),
  getImport: route({
    method: 'GET',
    path: '/imports/:id',
    access: 'signed-in',
    tag,
    summary: 'How far an import is, and its preview',
    params: IdParams,
    response: Import,
    errors: ['not-found'],
  }),
  listImportProblems: route({
    method: 'GET',
    path: '/imports/:id/problems',
    access: 'signed-in',
    tag,
    summary: 'What is wrong in the file, by line',
    params: IdParams,
    query: PageQuery,
    response: page(ImportProblem),
    errors: ['not-found'],
  }),
  commitImport: route({
    method: 'POST',
    path: '/imports/:id/commit',
    access: 'signed-in',
    tag,
    summary: 'Write what the preview shows; asked again, it says how far it is',
    params: IdParams,
    body: CommitImport,
    response: Import,
    errors: ['not-found', 'conflict'],
  }),
  cancelImport: route({
    method: 'POST',
    path: '/imports/:id/cancel',
    access: 'signed-in',
    tag,
    summary:
      'Stop an import that is read, looked over or written; nothing of it stays, and asked again it answers the same',
    params: IdParams,
    response: Import,
    errors: ['not-found', 'conflict'],
  }),
  undoImport: route({
    method: 'POST',
    path: '/imports/:id/undo',
    access: 'signed-in',
    tag,
    summary: 'Take everything back that an import brought, but what was changed since',
    params: IdParams,
    response: Import,
    errors: ['not-found', 'conflict'],
  }),
  exportWorkouts: route({
    method: 'GET',
    path: '/exports/workouts',
    access: 'signed-in',
    answers: 'text/csv',
    tag,
    summary: 'A training history as a table in the layout of an app',
    query: z.object({
      format: ImportSource.default('coachme'),
      unit: WeightUnit.default('kg'),
      clientId: z.uuid().optional(),
    }),
    response: z.string(),
    errors: ['not-found'],
  }),
};
