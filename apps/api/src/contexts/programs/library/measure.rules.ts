import type { Exercise } from '@coachme/contracts/exercises.contract';

type Facts = Pick<Exercise, 'name' | 'category' | 'force' | 'equipment'>;

const travelled = /walk|carry|drag|sprint|sled push|wheel|stairs/i;
const onTheSpot = /rope|stair|step mill/i;
const unloaded = new Set<Facts['equipment']>([
  null,
  'body only',
  'bands',
  'exercise ball',
  'foam roll',
]);

/** What a set of a built-in exercise is measured in, derived from its facts; load may always be left open. */
export function measureOf({ name, category, force, equipment }: Facts): Exercise['measure'] {
  if (category === 'stretching' || name === 'Battling Ropes') return 'duration';
  if (category === 'cardio') return onTheSpot.test(name) ? 'duration' : 'distance-and-duration';
  if (category === 'strongman' && travelled.test(name)) return 'distance-and-duration';
  if (force === 'static') return 'duration';
  return category === 'plyometrics' || unloaded.has(equipment) ? 'reps' : 'reps-and-load';
}
