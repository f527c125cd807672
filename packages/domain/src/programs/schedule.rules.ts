import {
  addDays,
  isLocalDate,
  isWeekday,
  type LocalDate,
  type Weekday,
  weekdayOf,
} from '../calendar/local-date.rules.ts';

/**
 * How a program meets the calendar: `sequence` lays training days in order on the days the person can train;
 * `weekday` lays day 1 on Mondays to day 7 on Sundays.
 */
export type ScheduleLayout = 'sequence' | 'weekday';

/** The weeks and training days of a program; positions order them, and for `weekday` name the weekday 1 to 7. */
export type WeekToSchedule = {
  position: number;
  days: readonly { trainingDayId: string; position: number }[];
};

export type ScheduleRequest = {
  layout: ScheduleLayout;
  startsOn: LocalDate;
  weeks: readonly WeekToSchedule[];
  /** The weekdays the person can train on; only `sequence` asks for them. */
  availableWeekdays: readonly Weekday[];
};

export type DatedDay = {
  trainingDayId: string;
  weekPosition: number;
  dayPosition: number;
  date: LocalDate;
};

export type ScheduleRefusal =
  | 'start-is-no-date'
  | 'no-training-days'
  | 'no-available-weekdays'
  | 'position-is-no-weekday'
  | 'two-days-on-one-position';

export type ScheduleOutcome =
  | { ok: true; days: DatedDay[] }
  | { ok: false; refusal: ScheduleRefusal };

/**
 * Lays a program on dates from `startsOn`, oldest first. Each program week fills its own seven days from `startsOn`;
 * in `sequence` a week with more days than the person is available for pushes the rest of the program later.
 */
export function layTrainingDays(request: ScheduleRequest): ScheduleOutcome {
  const refusal = refusalOf(request);
  if (refusal) {
    return { ok: false, refusal };
  }
  const days = request.layout === 'weekday' ? laidOnWeekdays(request) : laidInSequence(request);
  return { ok: true, days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
}

function refusalOf(request: ScheduleRequest): ScheduleRefusal | null {
  const { weeks, layout, availableWeekdays } = request;
  if (!isLocalDate(request.startsOn)) {
    return 'start-is-no-date';
  }
  const days = weeks.flatMap((week) => week.days);
  if (days.length === 0) {
    return 'no-training-days';
  }
  if (hasTwins(weeks) || weeks.some((week) => hasTwins(week.days))) {
    return 'two-days-on-one-position';
  }
  if (layout === 'weekday') {
    return days.every((day) => isWeekday(day.position)) ? null : 'position-is-no-weekday';
  }
  return availableWeekdays.some(isWeekday) ? null : 'no-available-weekdays';
}

function hasTwins(placed: readonly { position: number }[]): boolean {
  return new Set(placed.map(({ position }) => position)).size < placed.length;
}

function laidOnWeekdays({ weeks, startsOn }: ScheduleRequest): DatedDay[] {
  const startWeekday = weekdayOf(startsOn);
  return inOrder(weeks).flatMap((week, weekIndex) =>
    week.days.map((day) => {
      // A weekday before the start falls in the next calendar week, so a start in mid-week loses no day.
      const offset = (day.position - startWeekday + 7) % 7;
      return dated(week, day, addDays(startsOn, weekIndex * 7 + offset));
    }),
  );
}

function laidInSequence({ weeks, startsOn, availableWeekdays }: ScheduleRequest): DatedDay[] {
  const days: DatedDay[] = [];
  let earliest = startsOn;
  for (const [weekIndex, week] of inOrder(weeks).entries()) {
    const weekBegins = addDays(startsOn, weekIndex * 7);
    // Two short weeks must not be crowded into one calendar week.
    if (earliest < weekBegins) earliest = weekBegins;
    for (const day of inOrder(week.days)) {
      const date = nextAvailable(earliest, availableWeekdays);
      days.push(dated(week, day, date));
      earliest = addDays(date, 1);
    }
  }
  return days;
}

function nextAvailable(from: LocalDate, availableWeekdays: readonly Weekday[]): LocalDate {
  const waits = availableWeekdays.map((weekday) => (weekday - weekdayOf(from) + 7) % 7);
  return addDays(from, Math.min(...waits));
}

function inOrder<Placed extends { position: number }>(placed: readonly Placed[]): Placed[] {
  return placed.toSorted((a, b) => a.position - b.position);
}

function dated(
  week: WeekToSchedule,
  day: WeekToSchedule['days'][number],
  date: LocalDate,
): DatedDay {
  return {
    trainingDayId: day.trainingDayId,
    weekPosition: week.position,
    dayPosition: day.position,
    date,
  };
}
