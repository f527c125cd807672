import * as z from 'zod';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Equipment, Instant, Locale, Muscle } from './words.ts';

/**
 * What an exercise of another library is here: `new`, an exercise that goes by that name already, one taken over
 * before (`changed` there since or `unchanged`), or one that a person has worked on since, which stays theirs.
 */
export const ImportVerdict = z.enum(['new', 'same-name', 'changed', 'unchanged', 'yours']);
export type ImportVerdict = z.infer<typeof ImportVerdict>;

export const ExerciseImport = z.object({
  id: z.uuid(),
  provider: z.enum(['wger']),
  /** The language whose names are taken; English where there is none. */
  locale: Locale,
  state: z.enum(['reading', 'preview', 'committing', 'committed', 'failed']),
  /** How much of the other library has been read, of how much; null until it has said so. */
  readCount: z.int(),
  totalCount: z.int().nullable(),
  /** How many have been taken over. */
  doneCount: z.int(),
  counts: z.record(ImportVerdict, z.int()),
  failure: z.enum(['unreachable', 'not-understood']).nullable(),
  createdAt: Instant,
});
export type ExerciseImport = z.infer<typeof ExerciseImport>;

export const ImportItem = z.object({
  externalId: z.string(),
  verdict: ImportVerdict,
  name: z.string(),
  primaryMuscles: z.array(Muscle),
  equipment: Equipment.nullable(),
  author: z.string(),
  licence: z.string(),
  /** The exercise here that it is, or has become. */
  exerciseId: z.uuid().nullable(),
  exerciseName: z.string().nullable(),
});
export type ImportItem = z.infer<typeof ImportItem>;

export const StartImport = z.strictObject({
  id: z.uuid().optional(),
  provider: ExerciseImport.shape.provider,
  locale: Locale.default('en'),
});
export type StartImport = z.infer<typeof StartImport>;

const tag = 'Exercises';
const one = {
  access: 'signed-in',
  tag,
  params: IdParams,
  response: ExerciseImport,
  errors: ['not-found'],
} as const;

export const exerciseImportsContract = {
  startImport: route({
    method: 'POST',
    path: '/exercise-imports',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Read another library, for a person to look at before anything is taken over',
    body: StartImport,
    response: ExerciseImport,
    errors: ['conflict'],
  }),
  listImports: route({
    method: 'GET',
    path: '/exercise-imports',
    access: 'signed-in',
    tag,
    summary: 'What was read and taken over, newest first',
    query: PageQuery,
    response: page(ExerciseImport),
  }),
  getImport: route({
    ...one,
    method: 'GET',
    path: '/exercise-imports/:id',
    summary: 'How far one is',
  }),
  listImportItems: route({
    ...one,
    method: 'GET',
    path: '/exercise-imports/:id/items',
    summary: 'What the other library offers, and what that is here',
    query: PageQuery.extend({ verdict: ImportVerdict.optional() }),
    response: page(ImportItem),
  }),
  commitImport: route({
    ...one,
    method: 'POST',
    path: '/exercise-imports/:id/commit',
    summary: 'Take over what is new or has changed there; what a person has worked on stays theirs',
    body: z.strictObject({
      /** Left out of it, by their ids there. */
      except: z.array(z.string().max(64)).max(2000).default([]),
    }),
    errors: ['not-found', 'conflict'],
  }),
};
