import type { TrainingWeek } from '../programs/program-content.rules.ts';
import type { Lighter } from './lighter-day.rules.ts';

/** A week counts as written lighter with so much of the work sets of the week before, at most: 2 of 3. */
const MOST_SHARE = 0.7;

/**
 * What a week that is planned to be easier is: `written` so, with at most 70 % of the work sets of the last week before
 * it that is not, or only `planned`; null for any other week.
 */
export function lighterOf(weeks: readonly TrainingWeek[], index: number): Lighter | null {
  if (weeks[index]?.isDeload !== true) return null;
  const before = weeks.slice(0, index).findLast(({ isDeload }) => isDeload !== true);
  // Without anything to compare by, the coach's word stands.
  const isWritten = before === undefined || workSets(weeks[index]) <= MOST_SHARE * workSets(before);
  return isWritten ? 'written' : 'planned';
}

function workSets({ days }: TrainingWeek): number {
  return days
    .flatMap(({ groups }) => groups)
    .flatMap(({ prescriptions }) => prescriptions)
    .flatMap(({ sets }) => sets)
    .filter(({ kind }) => kind !== 'warm-up').length;
}
