import type { TrainingDay } from './program-content.rules.ts';
import { type DayToSimplify, type Simplification, simplified } from './simplify.rules.ts';

/** A smaller plan to choose, with what it comes to over the days that are still open. */
export type SmallerPlan = {
  readonly wish: Simplification;
  readonly removedDays: number;
  readonly changedDays: number;
  /** Work sets as they are planned, and as they would be. */
  readonly setsBefore: number;
  readonly setsAfter: number;
};

const asItIs: Simplification = { daysPerWeek: null, exercisesPerDay: null, setsPerExercise: null };

/**
 * The next smaller sizes of a plan: a day fewer in its fullest week, an exercise fewer on its longest day, a set fewer of
 * its longest exercise, and fewer days and sets at once. Sizes that change nothing are not among them.
 */
export function smallerPlans(days: readonly DayToSimplify[]): SmallerPlan[] {
  const daysPerWeek = oneFewer([...Map.groupBy(days, (day) => day.weekNumber).values()]);
  const exercisesPerDay = oneFewer(days.map(({ day }) => exercisesOf(day)));
  const setsPerExercise = oneFewer(
    days.flatMap(({ day }) => exercisesOf(day).map(({ sets }) => sets.filter(isWork))),
  );
  const wishes: Simplification[] = [
    { ...asItIs, daysPerWeek },
    { ...asItIs, exercisesPerDay },
    { ...asItIs, setsPerExercise },
    ...(daysPerWeek && setsPerExercise ? [{ ...asItIs, daysPerWeek, setsPerExercise }] : []),
  ];
  return wishes
    .filter((wish) => Object.values(wish).some((part) => part !== null))
    .map((wish) => comesTo(days, wish))
    .filter(({ removedDays, changedDays }) => removedDays + changedDays > 0);
}

/** One fewer than the longest has; null where nothing would be left. */
function oneFewer(lists: readonly (readonly unknown[])[]): number | null {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return most > 1 ? most - 1 : null;
}

function comesTo(days: readonly DayToSimplify[], wish: Simplification): SmallerPlan {
  const { removedIds, changed } = simplified(days, wish);
  const made = new Map(changed.map(({ id, day }) => [id, day]));
  const left = days.filter(({ id }) => !removedIds.includes(id));
  return {
    wish,
    removedDays: removedIds.length,
    changedDays: changed.length,
    setsBefore: workSetsOf(days.map(({ day }) => day)),
    setsAfter: workSetsOf(left.map(({ id, day }) => made.get(id) ?? day)),
  };
}

const workSetsOf = (days: readonly TrainingDay[]): number =>
  days.flatMap(exercisesOf).flatMap(({ sets }) => sets.filter(isWork)).length;

const exercisesOf = ({ groups }: TrainingDay) =>
  groups.flatMap(({ prescriptions }) => prescriptions);

const isWork = ({ kind }: { readonly kind: string }) => kind !== 'warm-up';
