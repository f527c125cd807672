import type { TrainingDay } from '@coachme/contracts/programs.words';
import type { Ctx } from '#platform/db/work';
import { readBuiltIn } from './built-in.store.ts';

/** An exercise under the name it was given, when a day was assigned or a set was logged. */
export type GivenName = { readonly exerciseId: string; readonly exerciseName: string };

/** What it is called in a language. */
export type NameExercise = (given: GivenName, locale: string) => string;

/**
 * What was written down keeps its names. Those of built-in exercises are said again in whatever language is read; a name
 * that somebody chose stays. Nothing is asked once the library is known.
 */
export async function exerciseNaming(ctx: Ctx): Promise<NameExercise> {
  const { names: english, words } = await readBuiltIn(ctx);
  return ({ exerciseId, exerciseName: given }, locale) => {
    const own = english.get(exerciseId);
    if (own === undefined) return given;
    const inLocales = words.get(exerciseId);
    const isBuiltIn =
      given === own || [...(inLocales?.values() ?? [])].some(({ name }) => name === given);
    return isBuiltIn ? (inLocales?.get(locale)?.name ?? own) : given;
  };
}

/** A day that names its exercises in the reader's language. */
export type NameDay = (day: TrainingDay) => TrainingDay;

export async function dayNaming(ctx: Ctx): Promise<NameDay> {
  const nameOf = await exerciseNaming(ctx);
  return (day) => ({
    ...day,
    groups: day.groups.map((group) => ({
      ...group,
      prescriptions: group.prescriptions.map((prescription) => ({
        ...prescription,
        exerciseName: nameOf(prescription, ctx.actor.locale),
      })),
    })),
  });
}
