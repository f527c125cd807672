import { joints } from '@coachme/domain/exercises/joint-stress.rules';
import { videoLinkOf } from '@coachme/domain/exercises/video-link.rules';
import * as z from 'zod';
import { measures, movementPatterns } from './exercise-lists.ts';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Equipment, Instant, Locale, Muscle, Name, Revision } from './words.ts';

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

export const Joint = z.enum(joints);
export type Joint = z.infer<typeof Joint>;

/** One thing to think of while doing it, in a short sentence. */
const Cue = z.string().trim().min(1).max(200);
export const Cues = z.array(Cue).max(8);

/** A film that a page may link to: YouTube, Vimeo or a public https address. */
export const VideoUrl = z
  .url({ protocol: /^https$/ })
  .max(500)
  .refine((text) => videoLinkOf(text) !== null, {
    message: 'Give a public https address, or a video of YouTube or Vimeo.',
  });

/** What an organization has put in the place of what is built in; null: nothing. */
const Override = z.object({
  name: z.string().nullable(),
  cues: z.array(z.string()).nullable(),
  videoUrl: z.string().nullable(),
  revision: Revision,
});

/** Where an exercise was taken over from; its terms ask for the author's name. */
const Origin = z.object({
  provider: z.literal('wger'),
  author: z.string(),
  licence: z.string(),
  sourceUrl: z.string(),
});

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
  /** In the reader's language where it is known, as are `aliases` and `cues`. */
  name: z.string(),
  ...facts,
  // What comes after a release has a default: phones hold exercises of before.
  cues: z.array(z.string()).default([]),
  /** What else finds it: its names in the other languages. */
  searchWords: z.array(z.string()).default([]),
  /** Variations of one lift share it. */
  family: z.string().nullable().default(null),
  /** 1 is the best known lift; null for the many that few people search for. */
  popularity: z.int().nullable().default(null),
  /** The joints it clearly loads; null when nothing can be promised. */
  stressedJoints: z.array(Joint).nullable().default(null),
  /** Built-in exercises belong to everyone; an organization changes them only for itself. */
  isBuiltIn: z.boolean(),
  /** Who finds it: everybody of the organization, only the reader, or only a colleague. */
  keptBy: z.enum(['everyone', 'me', 'colleague']).default('everyone'),
  override: Override.nullable().default(null),
  origin: Origin.nullable().default(null),
  videoUrl: z.string().nullable(),
  archivedAt: Instant.nullable(),
  revision: Revision,
});
export type Exercise = z.infer<typeof Exercise>;

const described = {
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
  cues: Cues.default([]),
  videoUrl: VideoUrl.nullable().default(null),
  /** Only the coach who adds it finds it. */
  isPrivate: z.boolean().default(false),
};

export const AddExercise = z.strictObject({ id: z.uuid().optional(), ...described });
export type AddExercise = z.infer<typeof AddExercise>;
export const ChangeExercise = z.strictObject(described);
export type ChangeExercise = z.infer<typeof ChangeExercise>;

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
      /** In whose words; the reader's own when absent. Phones ask in the language of the phone. */
      locale: Locale.optional(),
      own: z.stringbool().optional(),
      builtIn: z.stringbool().optional(),
      /** The organization's own that were put away. */
      archived: z.stringbool().optional(),
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
