import * as z from 'zod';
import { ImportFailure } from './imports.contract.ts';
import { PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { ProgramDraftFailure } from './program-drafts.contract.ts';
import { Instant } from './words.ts';

/**
 * Where a file is. `waiting` for the person to look it over; `writing` until `done`; `taking-back` until `taken-back`,
 * or until `cancelled` where it was cancelled while it was written.
 */
export const FileJobState = z.enum([
  'reading',
  'waiting',
  'writing',
  'done',
  'taking-back',
  'taken-back',
  'cancelled',
  'failed',
]);
export type FileJobState = z.infer<typeof FileJobState>;

/** A file that somebody brought, and what is being done with it. */
export const FileJob = z.object({
  /** Of the import or of the draft, by kind. */
  id: z.uuid(),
  /** A training history at `imports/{id}`, or a program at `program-drafts/{id}`. */
  kind: z.enum(['history', 'program']),
  fileName: z.string(),
  state: FileJobState,
  /** Sessions written, of how many; null while nothing is counted. */
  progress: z.object({ done: z.int(), all: z.int() }).nullable(),
  /** Not while the records of a history are worked out: then it can be taken back as soon as it is done. */
  canCancel: z.boolean(),
  /** Why it could not be read; null also where a file failed before reasons had names. */
  failure: z.union([ImportFailure, ProgramDraftFailure]).nullable(),
  /** Whose history it is; null for a program. */
  client: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** The program that was made of it. */
  programId: z.uuid().nullable(),
  createdAt: Instant,
});
export type FileJob = z.infer<typeof FileJob>;

export const fileJobsContract = {
  listFileJobs: route({
    method: 'GET',
    path: '/file-jobs',
    access: 'signed-in',
    tag: 'Imports and exports',
    summary: 'Files that one brought oneself and what is done with them, newest first',
    query: PageQuery,
    response: page(FileJob),
  }),
};
