import type { TrainingWeek } from '../programs/program-content.rules.ts';

/** A week counts as written lighter with so much of the work sets of the week before, at most: 2 of 3. */
const MOST_SHARE = 0.7;

/**
 * Whether a week that is planned to be easier already is: it has at most 70 % of the work sets of the last week before
 * it that is not. Marked and not written so, it waits for a deload that the coach agrees to.
 */
export function isWrittenLighter(weeks: readonly TrainingWeek[], index: number): boolean {
  if (weeks[index]?.isDeload !== true) return false;
  const before = weeks.slice(0, index).findLast(({ isDeload }) => isDeload !== true);
  // Without anything to compare by, the coach's word stands.
  return before === undefined || workSets(weeks[index]) <= MOST_SHARE * workSets(before);
}

function workSets({ days }: TrainingWeek): number {
  return days
    .flatMap(({ groups }) => groups)
    .flatMap(({ prescriptions }) => prescriptions)
    .flatMap(({ sets }) => sets)
    .filter(({ kind }) => kind !== 'warm-up').length;
}
