// Without zod, so that a page can offer what there is to choose before it fetches any schema.

/** The muscles an exercise may train, as the built-in library (free-exercise-db) names them. */
export { muscleNames as muscles } from '@coachme/domain/body/muscle.rules';

/** What an exercise may be done with, as the built-in library names it. */
export const equipment = [
  'bands',
  'barbell',
  'body only',
  'cable',
  'dumbbell',
  'e-z curl bar',
  'exercise ball',
  'foam roll',
  'kettlebells',
  'machine',
  'medicine ball',
  'other',
] as const;

/** How the body moves in an exercise; exercises of one pattern may stand in for each other. */
export const movementPatterns = [
  'squat',
  'hinge',
  'lunge',
  'horizontal-push',
  'vertical-push',
  'horizontal-pull',
  'vertical-pull',
  'elbow-flexion',
  'elbow-extension',
  'shoulder-isolation',
  'core',
  'calf',
  'carry',
  'hip-isolation',
  'knee-isolation',
  'mobility',
  'conditioning',
  'plyometric',
  'olympic',
  'neck',
  'grip',
  'other',
] as const;

/** What a set of an exercise may be measured in. */
export const measures = ['reps-and-load', 'reps', 'duration', 'distance-and-duration'] as const;
