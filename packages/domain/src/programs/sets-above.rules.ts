import type { Content, SetPrescription } from './program-content.rules.ts';

/**
 * The sets of the exercise before this one in its day, in or out of a superset: what often holds for this one too. Null
 * where there is none before it, it has no sets, or it is an endurance session, whose set follows from its steps.
 */
export function setsAbove(
  { weeks }: Content,
  exerciseId: string,
): readonly SetPrescription[] | null {
  for (const day of weeks.flatMap((week) => week.days)) {
    const exercises = day.groups.flatMap((group) => group.prescriptions);
    const place = exercises.findIndex(({ id }) => id === exerciseId);
    if (place === -1) continue;
    const above = exercises[place - 1];
    return above && !above.endurance && above.sets.length > 0 ? above.sets : null;
  }
  return null;
}
