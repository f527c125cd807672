import * as z from 'zod';
import { measures, movementPatterns } from './exercise-lists.ts';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Equipment, Instant, Muscle, Name, Revision } from './words.ts';

export const ExerciseCategory = z.enum([
  'strength',
  'stretching',
  'plyometrics',
  'strongman',
  'powerlifting',
  'cardio',
  'olympic weightlifting',
]);

export const MovementPattern = z.enum(movementPatterns);
export type MovementPattern = z.infer<typeof MovementPattern>;

/** What a set of this exercise is measured in. */
export const Measure = z.enum(measures);
export type Measure = z.infer<typeof Measure>;

const facts = {
  category: ExerciseCategory,
  force: z.enum(['push', 'pull', 'static']).nullable(),
  mechanic: z.enum(['compound', 'isolation']).nullable(),
  level: z.enum(['beginner', 'intermediate', 'expert']),
  equipment: Equipment.nullable(),
  /** Empty for an exercise that came with an import, until somebody says. */
  primaryMuscles: z.array(Muscle).max(6),
  secondaryMuscles: z.array(Muscle).max(10),
  movementPattern: MovementPattern,
  measure: Measure,
  aliases: z.array(Name).max(20),
};

export const Exercise = z.object({
  id: z.uuid(),
  name: z.string(),
  ...facts,
  /** Built-in exercises belong to everyone and cannot be changed. */
  isBuiltIn: z.boolean(),
  videoUrl: z.string().nullable(),
  archivedAt: Instant.nullable(),
  revision: Revision,
});
export type Exercise = z.infer<typeof Exercise>;

export const AddExercise = z.strictObject({
  id: z.uuid().optional(),
  name: Name,
  category: facts.category.default('strength'),
  force: facts.force.default(null),
  mechanic: facts.mechanic.default(null),
  level: facts.level.default('beginner'),
  equipment: facts.equipment.default(null),
  primaryMuscles: facts.primaryMuscles.min(1),
  secondaryMuscles: facts.secondaryMuscles.default([]),
  /** Derived from the other facts when absent. */
  movementPattern: facts.movementPattern.optional(),
  measure: facts.measure.default('reps-and-load'),
  aliases: facts.aliases.default([]),
  videoUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .default(null),
});
export type AddExercise = z.infer<typeof AddExercise>;

export const ExerciseFilter = z.object({
  muscle: Muscle.optional(),
  equipment: Equipment.optional(),
  pattern: MovementPattern.optional(),
});

const tag = 'Exercises';

export const exercisesContract = {
  listExercises: route({
    method: 'GET',
    path: '/exercises',
    access: 'signed-in',
    tag,
    summary: 'The library, by name: built-in exercises and those of the organization',
    query: PageQuery.extend(ExerciseFilter.shape).extend({
      own: z.stringbool().optional(),
      /** Only these, archived ones too: up to 100 ids with commas between. */
      ids: z
        .string()
        .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,99}$/i, {
          message: 'Give ids with commas between.',
        })
        .optional(),
    }),
    response: page(Exercise),
  }),
  searchExercises: route({
    method: 'GET',
    path: '/exercises/search',
    access: 'signed-in',
    budget: 'search',
    tag,
    summary: 'Best matches by name, alias, muscle and equipment; forgives a typing mistake',
    query: PageQuery.omit({ cursor: true })
      .extend({ q: z.string().trim().max(100) })
      .extend(ExerciseFilter.shape),
    response: page(Exercise),
  }),
  addExercise: route({
    method: 'POST',
    path: '/exercises',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Add an exercise of the organization’s own',
    body: AddExercise,
    response: Exercise,
    errors: ['conflict'],
  }),
  getExercise: route({
    method: 'GET',
    path: '/exercises/:id',
    access: 'signed-in',
    tag,
    summary: 'One exercise',
    params: IdParams,
    response: Exercise,
    errors: ['not-found'],
  }),
};
