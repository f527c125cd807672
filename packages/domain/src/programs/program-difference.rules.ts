import { type Content, dayTrails, exerciseTrails } from './program-content.rules.ts';

/** How large a program is. */
export function countsOf(content: Content) {
  const exercises = exerciseTrails(content);
  return {
    weeks: content.weeks.length,
    days: dayTrails(content).length,
    exercises: exercises.length,
    sets: exercises.flatMap(({ prescription }) => prescription.sets).length,
  };
}

/** The days, by week and place from 0, in which two versions of a program differ. */
export function differingDays(
  one: Content,
  other: Content,
): { readonly weekIndex: number; readonly dayIndex: number }[] {
  const places = (content: Content) =>
    new Map(
      dayTrails(content).map(({ weekIndex, dayIndex, day }) => [
        `${weekIndex}/${dayIndex}`,
        { weekIndex, dayIndex, text: JSON.stringify(day) },
      ]),
    );
  const ours = places(one);
  const theirs = places(other);
  return [...new Map([...ours, ...theirs]).entries()]
    .filter(([place]) => ours.get(place)?.text !== theirs.get(place)?.text)
    .map(([, { weekIndex, dayIndex }]) => ({ weekIndex, dayIndex }))
    .toSorted((a, b) => a.weekIndex - b.weekIndex || a.dayIndex - b.dayIndex);
}
