import type { MovementPattern } from './movement-pattern.rules.ts';
import type { TrainingWeek } from './program-content.rules.ts';

/** What a whole week of training moves through at least; a lunge can stand for a squat. */
export const MAIN_PATTERNS = [
  'squat',
  'hinge',
  'horizontal-push',
  'vertical-push',
  'horizontal-pull',
  'vertical-pull',
  'core',
] as const satisfies readonly MovementPattern[];

export type MainPattern = (typeof MAIN_PATTERNS)[number];

const STANDS_FOR: Readonly<Partial<Record<MovementPattern, MainPattern>>> = {
  lunge: 'squat',
  carry: 'core',
};

/**
 * The main movement patterns that a week has no work set of, in a fixed order. Nothing is missing from a week without
 * work, nor where the pattern of an exercise is not known yet.
 */
export function missingPatterns(
  week: TrainingWeek,
  patternOf: (exerciseId: string) => MovementPattern | undefined,
): MainPattern[] {
  const worked = week.days
    .flatMap((day) => day.groups)
    .flatMap((group) => group.prescriptions)
    .filter(({ sets }) => sets.some(({ kind }) => kind !== 'warm-up'));
  const patterns = worked.map(({ exerciseId }) => patternOf(exerciseId));
  if (worked.length === 0 || patterns.includes(undefined)) return [];
  const present = new Set(patterns.map((pattern) => (pattern && STANDS_FOR[pattern]) ?? pattern));
  return MAIN_PATTERNS.filter((pattern) => !present.has(pattern));
}
