import * as z from 'zod';
import { IdParams } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Program } from './programs.words.ts';
import { Name } from './words.ts';

const tag = 'Program drafts';

/** What a line of the file says, and what it is here. */
export const DraftLine = z.object({
  /** Of the file, counted from 1. */
  line: z.int(),
  given: z.string(),
  exercise: z.string(),
  match: z.enum(['matched', 'ambiguous', 'unknown']),
  exerciseId: z.uuid().nullable(),
  /** The likeliest first; any other of the library may be chosen too. */
  candidates: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** In shorthand, as far as it was understood. */
  sets: z.string(),
  problem: z.enum(['no-sets', 'unread-sets']).nullable(),
  isWithAbove: z.boolean(),
  /** Where its sets stand in a table, as spreadsheets name cells. */
  cell: z.string().optional(),
});
export type DraftLine = z.infer<typeof DraftLine>;

export const DraftWeek = z.object({
  name: z.string(),
  days: z.array(z.object({ name: z.string(), lines: z.array(DraftLine) })),
  /** The sheet it stands on, in a workbook with several that hold sets. */
  sheet: z.string().optional(),
});
export type DraftWeek = z.infer<typeof DraftWeek>;

/** `reading` becomes `review` or `failed`, `review` becomes `made`; until then it may be `cancelled`. */
export const ProgramDraftState = z.enum(['reading', 'review', 'made', 'failed', 'cancelled']);
export type ProgramDraftState = z.infer<typeof ProgramDraftState>;

export const ProgramDraftFailure = z.enum([
  'not-readable',
  'no-program',
  'too-long',
  'old-or-locked',
  'only-pictures',
]);
export type ProgramDraftFailure = z.infer<typeof ProgramDraftFailure>;

/** A file being made into a program: it is read in a job, looked over by a person, and then made. */
export const ProgramDraft = z.object({
  id: z.uuid(),
  fileName: z.string(),
  state: ProgramDraftState,
  failure: ProgramDraftFailure.nullable(),
  title: z.string(),
  weeks: z.array(DraftWeek),
  /** The program that was made of it. */
  programId: z.uuid().nullable(),
});
export type ProgramDraft = z.infer<typeof ProgramDraft>;

export const StartProgramDraft = z.strictObject({
  id: z.uuid().optional(),
  /** A PDF with text in it, an Excel workbook, CSV or plain text of at most 5 MB. */
  file: z.file().max(5 * 1024 * 1024, { message: 'A file may have 5 MB.' }),
});
export type StartProgramDraft = z.infer<typeof StartProgramDraft>;

/** A line as the person who looked it over wants it; null leaves it out. */
export const DraftChoice = z.strictObject({
  line: z.int(),
  exerciseId: z.uuid().nullable(),
  sets: z.string().max(400),
});

export const MakeProgramOfDraft = z.strictObject({
  /** Of the program to be made. */
  id: z.uuid().optional(),
  title: Name,
  /** Only this sheet, as a program of its own; made once, whatever its id. */
  sheet: z.string().max(200).optional(),
  /** Lines not named are taken as they were understood. */
  lines: z.array(DraftChoice).max(4000).default([]),
});
export type MakeProgramOfDraft = z.infer<typeof MakeProgramOfDraft>;

export const programDraftsContract = {
  startProgramDraft: route({
    method: 'POST',
    path: '/program-drafts',
    access: 'signed-in',
    tag,
    status: 201,
    sends: 'form',
    budget: 'upload',
    summary: 'Have a file read into a program that somebody then looks over',
    body: StartProgramDraft,
    response: ProgramDraft,
    errors: ['conflict'],
  }),
  getProgramDraft: route({
    method: 'GET',
    path: '/program-drafts/:id',
    access: 'signed-in',
    tag,
    summary: 'What was understood of a file, line by line',
    params: IdParams,
    response: ProgramDraft,
    errors: ['not-found'],
  }),
  cancelProgramDraft: route({
    method: 'POST',
    path: '/program-drafts/:id/cancel',
    access: 'signed-in',
    tag,
    summary:
      'Stop a file that is read or looked over; what was understood of it is forgotten, and asked again it answers the same',
    params: IdParams,
    response: ProgramDraft,
    errors: ['not-found', 'conflict'],
  }),
  makeProgramOfDraft: route({
    method: 'POST',
    path: '/program-drafts/:id/program',
    access: 'signed-in',
    tag,
    status: 201,
    summary:
      'Make the program as it was looked over; sets that cannot be read are named, and nothing is stored',
    params: IdParams,
    body: MakeProgramOfDraft,
    response: Program,
    errors: ['not-found', 'conflict'],
  }),
};
