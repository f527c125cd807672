import type { Sport } from './endurance-session.rules.ts';

/** Built-in exercises that are written step by step, by the ids they have everywhere. */
const SPORTS: Readonly<Record<string, Sport>> = {
  'b827fb21-3814-52a9-941c-d58dfd0346a0': 'run',
  '3ae424b3-1715-5adf-9c25-119be2511aa1': 'run',
  '75f4ce51-133a-5bc4-a06b-03882b7d85c7': 'run',
  '82d81572-db91-54fa-afc8-84ac6df11c55': 'walk',
  'abd639fb-5d00-56fd-ad58-172735be615f': 'ride',
  '1f85b88e-3d1a-5f0b-bfa8-5e7f24b5b721': 'row',
  'cff4a778-07df-5cae-b9b4-8dd62e3dcc1e': 'swim',
};

/** The sport an exercise is, or null where its sets are written as sets. */
export function sportOf(exerciseId: string): Sport | null {
  return SPORTS[exerciseId] ?? null;
}
