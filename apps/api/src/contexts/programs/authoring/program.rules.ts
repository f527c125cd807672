import type { ProgramRow, TrainingWeek } from '@coachme/contracts/programs.words';
import { partsOf } from './program-tree.rules.ts';

type Stamps = { readonly publishedAt: Date | null; readonly archivedAt: Date | null };

/** Where a program stands: archived outweighs published. */
export function statusOf({ publishedAt, archivedAt }: Stamps): ProgramRow['status'] {
  if (archivedAt) return 'archived';
  return publishedAt ? 'published' : 'draft';
}

export type Incompleteness = 'program-without-day' | 'day-without-set';

/** Why a client could not train by this program: it has no day, or a day has no exercise with a set. Null when they can. */
export function incompletenessOf(weeks: readonly TrainingWeek[]): Incompleteness | null {
  const days = weeks.flatMap((week) => week.days);
  if (days.length === 0) return 'program-without-day';
  const hasSet = (day: (typeof days)[number]) =>
    day.groups.some((group) => group.prescriptions.some(({ sets }) => sets.length > 0));
  return days.every(hasSet) ? null : 'day-without-set';
}

/** The first id that two parts of one kind share, or null: ids are how parts are told apart. */
export function repeatedIdOf(weeks: readonly TrainingWeek[]): string | null {
  for (const rows of Object.values(partsOf(weeks))) {
    const seen = new Set<string>();
    for (const { id } of rows) {
      if (seen.has(id)) return id;
      seen.add(id);
    }
  }
  return null;
}

export type ExercisePlace = { readonly exerciseId: string; readonly path: string };

/** Every place that names an exercise, with its path in the tree such as `weeks.0.days.1.groups.0.prescriptions.0.exerciseId`. */
export function exercisePlaces(weeks: readonly TrainingWeek[]): ExercisePlace[] {
  return weeks.flatMap(({ days }, w) =>
    days.flatMap(({ groups }, d) =>
      groups.flatMap(({ prescriptions }, g) =>
        prescriptions.map(({ exerciseId }, p) => ({
          exerciseId,
          path: `weeks.${w}.days.${d}.groups.${g}.prescriptions.${p}.exerciseId`,
        })),
      ),
    ),
  );
}
