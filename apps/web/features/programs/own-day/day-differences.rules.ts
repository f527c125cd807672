import type { ExercisePrescription, TrainingDay } from '@coachme/contracts/programs.words';

export type DayDifference = {
  readonly kind: 'isNew' | 'isGone' | 'isOther' | 'isMoved';
  readonly id: string;
  readonly exercise: string;
};

/** In what a client's own day differs from the program's: exercises that came, went, have other sets, or stand elsewhere. */
export function dayDifferences(own: TrainingDay, ofProgram: TrainingDay): DayDifference[] {
  const mine = exercisesOf(own);
  const theirs = exercisesOf(ofProgram);
  const known = new Map(theirs.map((exercise) => [exercise.id, exercise]));
  const present = new Set(mine.map(({ id }) => id));
  const named = (kind: DayDifference['kind'], { id, exerciseName }: ExercisePrescription) => ({
    kind,
    id,
    exercise: exerciseName,
  });
  const came = mine.filter(({ id }) => !known.has(id)).map((one) => named('isNew', one));
  const went = theirs.filter(({ id }) => !present.has(id)).map((one) => named('isGone', one));
  const other = mine
    .filter((one) => {
      const before = known.get(one.id);
      return before !== undefined && contentOf(before) !== contentOf(one);
    })
    .map((one) => named('isOther', one));
  const both = (list: readonly ExercisePrescription[]) =>
    list.map(({ id }) => id).filter((id) => known.has(id) && present.has(id));
  const [first] = mine;
  const isMoved = both(mine).join() !== both(theirs).join();
  return [...came, ...went, ...other, ...(isMoved && first ? [named('isMoved', first)] : [])];
}

const exercisesOf = ({ groups }: TrainingDay): ExercisePrescription[] =>
  groups.flatMap(({ prescriptions }) => prescriptions);

/** What an exercise asks for; what is open may be null or absent, and ids of sets say nothing. */
function contentOf({ exerciseId, notes, endurance, sets }: ExercisePrescription): string {
  const asked = sets.map(({ id, ...set }) =>
    Object.entries(set)
      .filter(([, value]) => value !== null && value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return JSON.stringify([exerciseId, notes, endurance ?? null, asked]);
}
