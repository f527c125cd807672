import type { ExercisePrescription, TrainingDay } from './program-content.rules.ts';

/** How a plan is to become easier to keep; null leaves that part alone. */
export type Simplification = {
  /** Days trained in a week, 1 to 7. */
  readonly daysPerWeek: number | null;
  /** Exercises of a day, 1 to 20. */
  readonly exercisesPerDay: number | null;
  /** Work sets of an exercise, 1 to 10; warm-ups stay. */
  readonly setsPerExercise: number | null;
};

/** A dated day that was neither trained nor begun. */
export type DayToSimplify = {
  readonly id: string;
  readonly weekNumber: number;
  readonly dayNumber: number;
  readonly day: TrainingDay;
};

/** What becomes of the days: those that go, and those that get shorter. A day that stays as it is is not named. */
export type SimplifiedPlan = {
  readonly removedIds: readonly string[];
  readonly changed: readonly { readonly id: string; readonly day: TrainingDay }[];
};

/**
 * Makes a running plan smaller by rule. Of a week the days with the most work sets stay, in their order; of a day the
 * first exercises, since the first are the ones that matter most; of an exercise the first work sets.
 */
export function simplified(days: readonly DayToSimplify[], by: Simplification): SimplifiedPlan {
  const kept = by.daysPerWeek === null ? days : fullestOfWeeks(days, by.daysPerWeek);
  const keptIds = new Set(kept.map(({ id }) => id));
  return {
    removedIds: days.filter(({ id }) => !keptIds.has(id)).map(({ id }) => id),
    changed: kept
      .map(({ id, day }) => ({ id, before: day, day: shorter(day, by) }))
      .filter(({ before, day }) => countsOf(before) !== countsOf(day))
      .map(({ id, day }) => ({ id, day })),
  };
}

function fullestOfWeeks(days: readonly DayToSimplify[], perWeek: number): DayToSimplify[] {
  return [...Map.groupBy(days, (day) => day.weekNumber).values()].flatMap((week) =>
    week
      .toSorted((a, b) => workSetsOf(b.day) - workSetsOf(a.day) || a.dayNumber - b.dayNumber)
      .slice(0, perWeek),
  );
}

function shorter(day: TrainingDay, { exercisesPerDay, setsPerExercise }: Simplification) {
  let left = exercisesPerDay ?? Number.POSITIVE_INFINITY;
  const groups = day.groups.flatMap((group) => {
    const prescriptions = group.prescriptions
      .slice(0, Math.max(0, left))
      .map((prescription) => withFewerSets(prescription, setsPerExercise));
    left -= prescriptions.length;
    if (prescriptions.length === 0) return [];
    const isAlone = prescriptions.length === 1 && group.kind === 'superset';
    return [{ ...group, kind: isAlone ? ('single' as const) : group.kind, prescriptions }];
  });
  return { ...day, groups };
}

function withFewerSets(
  prescription: ExercisePrescription,
  most: number | null,
): ExercisePrescription {
  if (most === null) return prescription;
  let left = most;
  const sets = prescription.sets.filter(({ kind }) => {
    if (kind === 'warm-up') return true;
    left -= 1;
    return left >= 0;
  });
  return { ...prescription, sets };
}

function workSetsOf({ groups }: TrainingDay): number {
  return groups
    .flatMap(({ prescriptions }) => prescriptions)
    .flatMap(({ sets }) => sets)
    .filter(({ kind }) => kind !== 'warm-up').length;
}

function countsOf({ groups }: TrainingDay): string {
  return groups
    .map(({ prescriptions }) => prescriptions.map(({ sets }) => sets.length).join(','))
    .join(';');
}
