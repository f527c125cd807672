import type { MuscleName } from '../body/muscle.rules.ts';
import type { MovementPattern } from '../programs/movement-pattern.rules.ts';
import type { Joint } from './joint-stress.rules.ts';

/** What is compared of two exercises. */
export type ComparedExercise = {
  readonly id: string;
  readonly name: string;
  readonly family: string | null;
  readonly movementPattern: MovementPattern;
  readonly primaryMuscles: readonly MuscleName[];
  readonly secondaryMuscles: readonly MuscleName[];
  readonly equipment: string | null;
  readonly mechanic: string | null;
  readonly level: string;
  readonly measure: string;
  /** 1 is the best known; null for the many that few people know. */
  readonly popularity: number | null;
  /** By `stressedJoints`; null when nothing can be promised. */
  readonly stressedJoints: readonly Joint[] | null;
};

/** What an alternative must do without. */
export type AlternativeWishes = {
  /** Kinds of equipment at hand; null when everything is. Body weight is always at hand. */
  readonly equipment: readonly string[] | null;
  /** Joints that should not be loaded. */
  readonly avoid: readonly Joint[];
};

/** Why an exercise may stand in for another; screens make a sentence of it. */
export type AlternativeReason =
  | { readonly kind: 'variation' }
  | { readonly kind: 'same-pattern' }
  | { readonly kind: 'same-muscles'; readonly muscles: readonly MuscleName[] }
  | { readonly kind: 'needs-only'; readonly equipment: string }
  | { readonly kind: 'needs-nothing' }
  | { readonly kind: 'spares'; readonly joints: readonly Joint[] };

export type Alternative<Exercise> = {
  readonly exercise: Exercise;
  readonly reasons: readonly AlternativeReason[];
};

const levels = ['beginner', 'intermediate', 'expert'];
/** How much each likeness counts; tried on the well-known lifts, where a coach's first thought should come first. */
const weights = { family: 25, pattern: 40, primary: 30, secondary: 10, mechanic: 10, measure: 10 };
/** Below this the two have too little in common. */
const leastLikeness = 40;
/** The best known lift gains this, one that nobody knows nothing. */
const fameWeight = 12;

/**
 * Exercises that may stand in for one, the best first, each with its reasons. One that would load a joint to be
 * avoided is left out, and so is one of which that is not known: nothing is promised that nobody checked.
 */
export function alternativesOf<Exercise extends ComparedExercise>(
  subject: ComparedExercise,
  candidates: readonly Exercise[],
  wishes: AlternativeWishes,
): Alternative<Exercise>[] {
  return candidates
    .filter(({ id, equipment }) => id !== subject.id && isAtHand(equipment, wishes.equipment))
    .filter((candidate) => sparesAll(candidate, wishes.avoid))
    .map((candidate) => ({ exercise: candidate, likeness: likenessOf(subject, candidate) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted(
      (a, b) =>
        b.likeness + fameOf(b.exercise) - (a.likeness + fameOf(a.exercise)) ||
        (a.exercise.name < b.exercise.name ? -1 : 1),
    )
    .map(({ exercise }) => ({ exercise, reasons: reasonsFor(subject, exercise, wishes) }));
}

function isAtHand(equipment: string | null, atHand: readonly string[] | null): boolean {
  return atHand === null || needsNothing(equipment) || atHand.includes(equipment ?? '');
}

const needsNothing = (equipment: string | null) => equipment === null || equipment === 'body only';

function sparesAll(exercise: ComparedExercise, avoid: readonly Joint[]): boolean {
  if (avoid.length === 0) return true;
  const { stressedJoints } = exercise;
  return stressedJoints !== null && !avoid.some((joint) => stressedJoints.includes(joint));
}

function likenessOf(one: ComparedExercise, other: ComparedExercise): number {
  const isStretch = (exercise: ComparedExercise) => exercise.movementPattern === 'mobility';
  if (isStretch(one) !== isStretch(other)) return 0;
  const primary = shared(one.primaryMuscles, other.primaryMuscles);
  const isSamePattern = one.movementPattern === other.movementPattern;
  if (!isSamePattern && primary === 0) return 0;
  const isHarder = levels.indexOf(other.level) > levels.indexOf(one.level);
  return (
    (isFamily(one, other) ? weights.family : 0) +
    (isSamePattern ? weights.pattern : 0) +
    weights.primary * primary +
    weights.secondary * shared(one.secondaryMuscles, other.secondaryMuscles) +
    (one.mechanic === other.mechanic ? weights.mechanic : 0) +
    (one.measure === other.measure ? weights.measure : 0) -
    (isHarder ? weights.mechanic : 0)
  );
}

const isFamily = (one: ComparedExercise, other: ComparedExercise) =>
  one.family !== null && one.family === other.family;

/** The share of muscles two lists have in common, 0 to 1. */
function shared(one: readonly MuscleName[], other: readonly MuscleName[]): number {
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : one.filter((muscle) => other.includes(muscle)).length / all;
}

function fameOf({ popularity }: ComparedExercise): number {
  return popularity === null ? 0 : fameWeight / Math.sqrt(popularity);
}

function reasonsFor(
  subject: ComparedExercise,
  exercise: ComparedExercise,
  { avoid }: AlternativeWishes,
): AlternativeReason[] {
  const muscles = exercise.primaryMuscles.filter((one) => subject.primaryMuscles.includes(one));
  const isSamePattern = subject.movementPattern === exercise.movementPattern;
  return [
    ...(isFamily(subject, exercise) ? [{ kind: 'variation' } as const] : []),
    ...(isSamePattern ? [{ kind: 'same-pattern' } as const] : []),
    ...(!isSamePattern && muscles.length > 0 ? [{ kind: 'same-muscles', muscles } as const] : []),
    ...equipmentReason(subject, exercise),
    ...sparingReason(subject, exercise, avoid),
  ];
}

function equipmentReason(
  subject: ComparedExercise,
  { equipment }: ComparedExercise,
): AlternativeReason[] {
  if (equipment === subject.equipment) return [];
  return needsNothing(equipment) || equipment === null
    ? [{ kind: 'needs-nothing' }]
    : [{ kind: 'needs-only', equipment }];
}

/** Only joints that the subject loads are spared by leaving it out. */
function sparingReason(
  subject: ComparedExercise,
  exercise: ComparedExercise,
  avoid: readonly Joint[],
): AlternativeReason[] {
  const { stressedJoints: before } = subject;
  const { stressedJoints: after } = exercise;
  if (before === null || after === null) return [];
  const spared = avoid.filter((joint) => before.includes(joint) && !after.includes(joint));
  return spared.length > 0 ? [{ kind: 'spares', joints: spared }] : [];
}
