import type { DuePlan } from '@coachme/mobile-core/execution/local';

/** What became of a planned day: a missed one stays open. */
export type PlanState = 'done' | 'started' | 'due' | 'missed' | 'upcoming';

/** The state of a planned day on a date `YYYY-MM-DD`. */
export function planState(plan: DuePlan, today: string): PlanState {
  if (plan.isFinished) return 'done';
  if (plan.workoutId !== null) return 'started';
  const { date } = plan.scheduledDay;
  if (date === today) return 'due';
  return date < today ? 'missed' : 'upcoming';
}

export type DayMark = 'done' | 'due' | 'missed' | 'rest';

/** The mark of one date on the strip: done as soon as something was trained and nothing is left open. */
export function dayMark(options: {
  date: string;
  today: string;
  plans: readonly DuePlan[];
  finished: ReadonlyMap<string, number>;
}): DayMark {
  const { date, today, plans, finished } = options;
  const due = plans.filter(({ scheduledDay }) => scheduledDay.date === date);
  const isOpen = due.some((plan) => !plan.isFinished);
  if (isOpen) return date < today ? 'missed' : 'due';
  return due.length > 0 || (finished.get(date) ?? 0) > 0 ? 'done' : 'rest';
}

/** Which greeting suits the hour of the day, 0 to 23. */
export function greetingAt(hour: number): 'morning' | 'day' | 'evening' {
  if (hour < 12) return 'morning';
  return hour < 18 ? 'day' : 'evening';
}
