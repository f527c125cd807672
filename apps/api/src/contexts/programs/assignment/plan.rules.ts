import type { AssignProgram, TrainingDay, TrainingWeek } from '@coachme/contracts/programs.words';
import { isWeekday } from '@coachme/domain/calendar/local-date.rules';
import { layTrainingDays, type ScheduleRefusal } from '@coachme/domain/programs/schedule.rules';
import type { Lighter } from '@coachme/domain/progression/lighter-day.rules';
import { lighterOf } from '@coachme/domain/progression/lighter-week.rules';

/** A training day on its date. Week and day count from 1. */
export type PlannedDay = {
  readonly date: string;
  readonly weekNumber: number;
  readonly dayNumber: number;
  /** Whether the coach planned its week to be easier, and wrote it so. */
  readonly lighter: Lighter | null;
  readonly day: TrainingDay;
};

export type PlanRequest = Pick<AssignProgram, 'layout' | 'startsOn'> & {
  readonly weeks: readonly TrainingWeek[];
  /** The weekdays on which the client can train, Monday is 1. */
  readonly trainingDays: readonly number[];
};

export type PlanRefusal = ScheduleRefusal | 'day-without-weekday';

export type Plan =
  | { readonly ok: true; readonly days: readonly PlannedDay[] }
  | { readonly ok: false; readonly refusal: PlanRefusal };

/** Lays the days of a program on dates, oldest first: on the client's training days, or each on its own weekday. */
export function planDays({ weeks, layout, startsOn, trainingDays }: PlanRequest): Plan {
  const days = weeks.flatMap((week, w) =>
    week.days.map((day, d) => ({
      day,
      ...{ weekNumber: w + 1, dayNumber: d + 1 },
      lighter: lighterOf(weeks, w),
    })),
  );
  const onWeekdays = layout === 'weekday';
  if (onWeekdays && days.some(({ day }) => day.weekday === null)) {
    return { ok: false, refusal: 'day-without-weekday' };
  }
  const laid = layTrainingDays({
    layout,
    startsOn,
    availableWeekdays: trainingDays.filter(isWeekday),
    weeks: weeks.map((week, position) => ({
      position,
      days: week.days.map((day, d) => ({
        trainingDayId: day.id,
        position: onWeekdays ? (day.weekday ?? 0) : d,
      })),
    })),
  });
  if (!laid.ok) return laid;
  const dateOf = new Map(laid.days.map(({ trainingDayId, date }) => [trainingDayId, date]));
  const dated = days.map((day) => ({ ...day, date: dateOf.get(day.day.id) ?? startsOn }));
  return { ok: true, days: dated.toSorted((a, b) => a.date.localeCompare(b.date)) };
}
