import type { Program } from '@coachme/contracts/programs.words';
import { isWeekday } from '@coachme/domain/calendar/local-date.rules';
import { layTrainingDays } from '@coachme/domain/programs/schedule.rules';

export type PreviewDay = { readonly date: string; readonly week: number; readonly name: string };

type Wanted = {
  readonly startsOn: string;
  readonly layout: 'sequence' | 'weekday';
  readonly trainingDays: readonly number[];
};

/** On which dates a program's days would fall, by the rule that assigning uses; none when they cannot be laid. */
export function previewDays(program: Program, wanted: Wanted): PreviewDay[] {
  const days = program.weeks.flatMap((week) => week.days);
  const names = new Map(days.map(({ id, name }) => [id, name]));
  const outcome = layTrainingDays({
    layout: wanted.layout,
    startsOn: wanted.startsOn,
    availableWeekdays: wanted.trainingDays.filter(isWeekday),
    weeks: program.weeks.map((week, index) => ({
      position: index + 1,
      days: week.days.map((day, place) => ({
        trainingDayId: day.id,
        position: wanted.layout === 'weekday' ? (day.weekday ?? 0) : place + 1,
      })),
    })),
  });
  if (!outcome.ok) return [];
  return outcome.days.map(({ trainingDayId, date, weekPosition }) => ({
    date,
    week: weekPosition,
    name: names.get(trainingDayId) ?? '',
  }));
}

/** Whether every day of a program names its weekday, each once a week. */
export function canKeepWeekdays({ weeks }: Program): boolean {
  return weeks.every(({ days }) => {
    const named = days.flatMap(({ weekday }) => (weekday === null ? [] : [weekday]));
    return named.length === days.length && new Set(named).size === named.length;
  });
}
