// Without zod, so that a page or an app can offer what there is to choose before it fetches any schema.

/** What a set may be. */
export const setKinds = [
  'warm-up',
  'working',
  'drop',
  'amrap',
  'back-off',
  'myo',
  'cluster',
] as const;

/** How long somebody has trained. */
export const trainingAges = ['new', 'under-1-year', '1-to-3-years', 'over-3-years'] as const;

/** A word's worth of answer to a set. */
export const setReactions = ['strong', 'fire', 'clap', 'look'] as const;
