import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { TrainingDay } from '@coachme/contracts/programs.words';

type Named = Pick<Exercise, 'name' | 'aliases' | 'searchWords'>;

/** The day with its exercises named as the library now names them; a name that the library does not know stays. */
export function renamedDay(day: TrainingDay, library: ReadonlyMap<string, Named>): TrainingDay {
  const nameOf = (id: string, given: string) => {
    const known = library.get(id);
    const names = known ? [...known.aliases, ...known.searchWords] : [];
    return known && names.includes(given) ? known.name : given;
  };
  return {
    ...day,
    groups: day.groups.map((group) => ({
      ...group,
      prescriptions: group.prescriptions.map((prescription) => ({
        ...prescription,
        exerciseName: nameOf(prescription.exerciseId, prescription.exerciseName),
      })),
    })),
  };
}
