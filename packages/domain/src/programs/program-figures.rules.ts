import { type Content, dayTrails, exercisesOf } from './program-content.rules.ts';
import { dayMinutes } from './session-time.rules.ts';

/** Work sets in an average week that has any, minutes of an average day that has any, weeks planned to be easier. */
export type ProgramFigures = {
  setsPerWeek: number;
  sessionMinutes: number;
  deloadWeekCount: number;
};

/** Counts what is written; all of it 0 where nothing is. */
export function figuresOf(content: Pick<Content, 'weeks'>): ProgramFigures {
  const { weeks } = content;
  const days = dayTrails({ title: '', description: '', weeks: [...weeks] });
  const setsOfWeeks = weeks.map((_, weekIndex) =>
    days
      .filter((day) => day.weekIndex === weekIndex)
      .flatMap(exercisesOf)
      .filter(({ prescription }) => !prescription.endurance)
      .reduce((sum, { prescription }) => sum + workSets(prescription.sets), 0),
  );
  return {
    setsPerWeek: averageOf(setsOfWeeks),
    sessionMinutes: averageOf(days.map(({ day }) => dayMinutes(day))),
    deloadWeekCount: weeks.filter(({ isDeload }) => isDeload === true).length,
  };
}

function workSets(sets: readonly { readonly kind: string }[]): number {
  return sets.filter(({ kind }) => kind !== 'warm-up').length;
}

/** To the nearest whole, of what is more than nothing. */
function averageOf(values: readonly number[]): number {
  const counted = values.filter((value) => value > 0);
  if (counted.length === 0) return 0;
  return Math.round(counted.reduce((sum, value) => sum + value, 0) / counted.length);
}
