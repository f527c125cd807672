import type { TrainingDay } from '@coachme/contracts/programs.words';
import type { Ctx } from '#platform/db/work';
import { readBuiltIn } from './built-in.store.ts';

/** A day that names its exercises in the reader's language. */
export type NameDay = (day: TrainingDay) => TrainingDay;

/**
 * A day keeps the names it was given with. Those of built-in exercises are said again in the reader's language; a name
 * that somebody chose stays.
 */
export async function dayNaming(ctx: Ctx): Promise<NameDay> {
  const { names: english, words } = await readBuiltIn(ctx);
  const nameOf = (id: string, given: string): string => {
    const own = english.get(id);
    if (own === undefined) return given;
    const inLocales = words.get(id);
    const isBuiltIn =
      given === own || [...(inLocales?.values() ?? [])].some(({ name }) => name === given);
    return isBuiltIn ? (inLocales?.get(ctx.actor.locale)?.name ?? own) : given;
  };
  return (day) => ({
    ...day,
    groups: day.groups.map((group) => ({
      ...group,
      prescriptions: group.prescriptions.map((prescription) => ({
        ...prescription,
        exerciseName: nameOf(prescription.exerciseId, prescription.exerciseName),
      })),
    })),
  });
}
