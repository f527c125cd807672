import * as z from 'zod';
import { ChangeExercise, Cues, Exercise, Joint, VideoUrl } from './exercises.contract.ts';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { ProgramStatus } from './programs.words.ts';
import { Equipment, Muscle, Name } from './words.ts';

/** How an organization has a built-in exercise; what is null or absent stays as it is built in. */
export const OverrideExercise = z.strictObject({
  name: Name.nullable().default(null),
  cues: Cues.min(1).nullable().default(null),
  videoUrl: VideoUrl.nullable().default(null),
});
export type OverrideExercise = z.infer<typeof OverrideExercise>;

/** Why an exercise may stand in for another. */
export const AlternativeReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('variation') }),
  z.object({ kind: z.literal('same-pattern') }),
  z.object({ kind: z.literal('same-muscles'), muscles: z.array(Muscle) }),
  z.object({ kind: z.literal('needs-only'), equipment: z.string() }),
  z.object({ kind: z.literal('needs-nothing') }),
  z.object({ kind: z.literal('spares'), joints: z.array(Joint) }),
]);
export type AlternativeReason = z.infer<typeof AlternativeReason>;

export const Alternative = z.object({
  exercise: Exercise,
  reasons: z.array(AlternativeReason),
});
export type Alternative = z.infer<typeof Alternative>;

/** Several of a kind in one parameter, with commas between. */
const listOf = <S extends z.ZodType<string, string>>(kind: S) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(','))
    .pipe(z.array(kind).max(20));

/** A program that has the exercise in it. */
export const ProgramWith = z.object({ id: z.uuid(), title: z.string(), status: ProgramStatus });
export type ProgramWith = z.infer<typeof ProgramWith>;

const tag = 'Exercises';
const one = {
  access: 'signed-in',
  tag,
  params: IdParams,
  response: Exercise,
  errors: ['not-found'],
} as const;
const firstOnes = PageQuery.omit({ cursor: true });

export const libraryContract = {
  listAlternatives: route({
    ...one,
    method: 'GET',
    path: '/exercises/:id/alternatives',
    budget: 'search',
    summary:
      'What may stand in for an exercise, with reasons; by equipment at hand and joints to spare',
    query: firstOnes.extend({
      /** What is at hand; everything when absent. */
      equipment: listOf(Equipment).optional(),
      /** Joints that should not be loaded. */
      avoid: listOf(Joint).optional(),
    }),
    response: page(Alternative),
  }),
  listVariations: route({
    ...one,
    method: 'GET',
    path: '/exercises/:id/variations',
    summary: 'The other exercises of its family, the best known first',
    query: firstOnes,
    response: page(Exercise),
  }),
  listProgramsWith: route({
    ...one,
    method: 'GET',
    path: '/exercises/:id/programs',
    summary: 'Programs that have it in them, last changed first',
    query: PageQuery,
    response: page(ProgramWith),
  }),
  listSimilar: route({
    method: 'GET',
    path: '/exercises/similar',
    access: 'signed-in',
    budget: 'search',
    tag,
    summary: 'Exercises that a new name may already mean',
    query: firstOnes.extend({ name: Name }),
    response: page(Exercise),
  }),
  changeExercise: route({
    ...one,
    method: 'PUT',
    path: '/exercises/:id',
    summary: 'Change an exercise of the organization’s own',
    body: ChangeExercise,
    errors: ['not-found', 'stale', 'conflict'],
  }),
  archiveExercise: route({
    ...one,
    method: 'DELETE',
    path: '/exercises/:id',
    status: 204,
    summary: 'Put an exercise of the organization’s own away; programs and history keep it',
    response: Nothing,
    errors: ['not-found', 'conflict'],
  }),
  restoreExercise: route({
    ...one,
    method: 'POST',
    path: '/exercises/:id/restore',
    summary: 'Bring an exercise back that was put away',
    errors: ['not-found', 'conflict'],
  }),
  overrideExercise: route({
    ...one,
    method: 'PUT',
    path: '/exercises/:id/override',
    summary:
      'Have a built-in exercise under a name, with cues and a video of the organization’s own',
    body: OverrideExercise,
    errors: ['not-found', 'conflict'],
  }),
  resetExercise: route({
    ...one,
    method: 'DELETE',
    path: '/exercises/:id/override',
    summary: 'Have a built-in exercise as it is built in',
  }),
};
