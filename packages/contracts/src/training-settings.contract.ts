import * as z from 'zod';
import { route } from './kit/route.ts';
import { WeightUnit } from './words.ts';

/** The bars and plates a person trains with; plates go on in pairs. */
export const BarbellKit = z.strictObject({
  /** The unit its plates are stamped in. */
  unit: WeightUnit,
  barKg: z.number().min(0).max(50),
  plates: z
    .array(z.strictObject({ plateKg: z.number().gt(0).max(100), pairs: z.int().min(1).max(20) }))
    .max(20),
});
export type BarbellKit = z.infer<typeof BarbellKit>;

/** How a person logs one exercise, where that differs from their other exercises. */
export const ExerciseSettings = z.strictObject({
  exerciseId: z.uuid(),
  weightUnit: WeightUnit.nullable(),
  /** Seconds between two sets; null: as planned, else the usual. */
  restSeconds: z.int().min(0).max(1800).nullable(),
});
export type ExerciseSettings = z.infer<typeof ExerciseSettings>;

const fields = {
  /** Null: what stands in most gyms. */
  kit: BarbellKit.nullable(),
  /** Whether the next load is suggested after a set with an RPE. */
  suggestsLoads: z.boolean(),
  /** For strength standards only; null where the person said nothing. */
  bodyWeightKg: z.number().min(20).max(400).nullable(),
  /** Which of the two published DOTS curves to compare by. */
  dotsCurve: z.enum(['men', 'women']).nullable(),
  exercises: z
    .array(ExerciseSettings)
    .max(500)
    .refine((all) => new Set(all.map(({ exerciseId }) => exerciseId)).size === all.length, {
      message: 'Name each exercise once.',
    }),
};

export const ChangeTrainingSettings = z.strictObject(fields);
export type ChangeTrainingSettings = z.infer<typeof ChangeTrainingSettings>;

/** How a person logs, the same on all their devices and in all their organizations. */
export const TrainingSettings = z.object({
  ...fields,
  /** 0 until they were first changed. */
  revision: z.int().min(0),
});
export type TrainingSettings = z.infer<typeof TrainingSettings>;

const tag = 'Workouts';

export const trainingSettingsContract = {
  getTrainingSettings: route({
    method: 'GET',
    path: '/training-settings',
    access: 'signed-in',
    budget: 'sync',
    tag,
    summary: 'How the signed-in person logs: plates, units and rests by exercise',
    response: TrainingSettings,
  }),
  changeTrainingSettings: route({
    method: 'PUT',
    path: '/training-settings',
    access: 'signed-in',
    budget: 'sync',
    tag,
    summary: 'Change how one logs; with If-Match only when nobody changed it since',
    body: ChangeTrainingSettings,
    response: TrainingSettings,
    errors: ['stale'],
  }),
};
