/** The muscles that exercises are sorted by and that the drawing of the body shows (free-exercise-db's names). */
export const muscleNames = [
  'abdominals',
  'abductors',
  'adductors',
  'biceps',
  'calves',
  'chest',
  'forearms',
  'glutes',
  'hamstrings',
  'lats',
  'lower back',
  'middle back',
  'neck',
  'quadriceps',
  'shoulders',
  'traps',
  'triceps',
] as const;

export type MuscleName = (typeof muscleNames)[number];
