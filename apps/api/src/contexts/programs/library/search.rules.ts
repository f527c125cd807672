import type { ExerciseFilter } from '@coachme/contracts/exercises.contract';
import { foldText, matchScore } from '@coachme/domain/search/fuzzy.rules';
import type * as z from 'zod';
import type { RankedExercise } from './library.store.ts';

type Filter = z.infer<typeof ExerciseFilter>;

/** From here on a name begins, or its words begin, with what was typed. */
const beginsAlike = 80;
/** From here on every word that was typed is in the text, without a mistake. */
const contained = 60;
/** A name that only shares letters with the query is shown when nothing answers better. */
const onlyLetters = 20;

/** Says whether an exercise is for the muscle, with the equipment and of the pattern asked for. */
export function fitsFilter(exercise: RankedExercise, { muscle, equipment, pattern }: Filter) {
  return (
    (!muscle || exercise.primaryMuscles.includes(muscle)) &&
    (!equipment || exercise.equipment === equipment) &&
    (!pattern || exercise.movementPattern === pattern)
  );
}

/**
 * The exercises that answer a query, best first: the very name or alias, then names that begin alike or are for the
 * muscle or equipment asked for, the well known first, then looser matches. Everything for an empty query.
 */
export function rankExercises(query: string, found: readonly RankedExercise[]): RankedExercise[] {
  const isAsked = foldText(query) !== '';
  const scored = found.map((exercise) => ({
    exercise,
    score: isAsked ? scoreOf(query, exercise) : beginsAlike,
  }));
  const hasBetter = scored.some(({ score }) => score > onlyLetters);
  return scored
    .filter(({ score }) => score > (hasBetter ? onlyLetters : 0))
    .toSorted(
      (a, b) =>
        classOf(b.score) - classOf(a.score) ||
        fameOf(a.exercise) - fameOf(b.exercise) ||
        b.score - a.score ||
        a.exercise.name.length - b.exercise.name.length ||
        (a.exercise.name < b.exercise.name ? -1 : 1),
    )
    .map(({ exercise }) => exercise);
}

function scoreOf(query: string, exercise: RankedExercise): number {
  const { name, aliases, primaryMuscles, equipment, movementPattern } = exercise;
  const named = Math.max(...[name, ...aliases].map((text) => matchScore(query, text)));
  if (named >= beginsAlike) return named;
  const facts = [...primaryMuscles, equipment ?? ''];
  if (facts.some((fact) => matchScore(query, fact) === 100)) return beginsAlike;
  const everything = [name, ...aliases, ...facts, movementPattern].join(' ');
  // Mistakes are forgiven in names only: in all that is known of an exercise nearly every word is near another.
  return matchScore(query, everything) >= contained ? Math.max(named, contained) : named;
}

/** A beginning of the name and a beginning of one of its words count the same: fame decides between them. */
function classOf(score: number): number {
  return score >= beginsAlike && score < 100 ? beginsAlike : score;
}

function fameOf({ popularity }: RankedExercise): number {
  return popularity ?? Number.MAX_SAFE_INTEGER;
}
