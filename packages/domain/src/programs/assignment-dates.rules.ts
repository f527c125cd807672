import { isWeekday } from '../calendar/local-date.rules.ts';
import type { TrainingWeek } from './program-content.rules.ts';
import { type DatedDay, layTrainingDays } from './schedule.rules.ts';

export type Layout = 'sequence' | 'weekday';

type Wish = {
  readonly weeks: readonly TrainingWeek[];
  readonly startsOn: string;
  readonly layout: Layout;
  /** The weekdays on which the client can train, Monday is 1. */
  readonly trainingDays: readonly number[];
};

/** The dates an assignment would have, by the rule that assigning uses; none when the days cannot be laid. */
export function assignmentDates({ weeks, startsOn, layout, trainingDays }: Wish): DatedDay[] {
  const laid = layTrainingDays({
    layout,
    startsOn,
    availableWeekdays: trainingDays.filter(isWeekday),
    weeks: weeks.map(({ days }, position) => ({
      position,
      days: days.map(({ id, weekday }, place) => ({
        trainingDayId: id,
        position: layout === 'weekday' ? (weekday ?? 0) : place,
      })),
    })),
  });
  return laid.ok ? laid.days : [];
}

/** Whether every day has a weekday of its own, so that the program can be laid on fixed weekdays. */
export function hasWeekdays(weeks: readonly TrainingWeek[]): boolean {
  return weeks.every(({ days }) => {
    const named = days.flatMap(({ weekday }) => (weekday === null ? [] : [weekday]));
    return named.length === days.length && new Set(named).size === days.length;
  });
}
