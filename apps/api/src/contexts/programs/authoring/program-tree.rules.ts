import type { EnduranceSession } from '@coachme/contracts/endurance.words';
import type {
  ExerciseGroup,
  ExercisePrescription,
  SetPrescription,
  TrainingDay,
  TrainingWeek,
} from '@coachme/contracts/programs.words';
import { wholeOf } from '@coachme/domain/endurance/endurance-prescription.rules';
import { storedKg } from '@coachme/domain/units/weight.rules';
import { saidDay, saidExercise, saidGroup, saidSet, saidWeek } from './said-part.rules.ts';

type Weeks = readonly TrainingWeek[];
/** Place among the children of the same parent, from 0. */
type Placed = { readonly position: number };

/** A program's content as rows: each names its parent and its place in it. */
export type ProgramParts = {
  readonly weeks: readonly (Placed &
    Omit<TrainingWeek, 'days' | 'isDeload'> & { isDeload: boolean })[];
  readonly days: readonly (Placed & Omit<TrainingDay, 'groups'> & { weekId: string })[];
  readonly groups: readonly (Placed & Omit<ExerciseGroup, 'prescriptions'> & { dayId: string })[];
  readonly prescriptions: readonly (Placed &
    Omit<ExercisePrescription, 'sets' | 'exerciseName' | 'endurance'> & {
      groupId: string;
      endurance?: EnduranceSession | null | undefined;
    })[];
  readonly sets: readonly (Placed & SetPrescription & { prescriptionId: string })[];
};

/** Takes the tree apart into rows. */
export function partsOf(tree: Weeks): ProgramParts {
  const days = tree.flatMap((week) => week.days);
  const groups = days.flatMap((day) => day.groups);
  const prescriptions = groups.flatMap((group) => group.prescriptions);
  return {
    weeks: tree.map(({ days: _, isDeload = false, ...week }, position) => ({
      ...week,
      isDeload,
      position,
    })),
    days: tree.flatMap(({ id: weekId, days }) =>
      days.map(({ groups: _, ...day }, position) => ({ ...day, weekId, position })),
    ),
    groups: days.flatMap(({ id: dayId, groups }) =>
      groups.map(({ prescriptions: _, ...group }, position) => ({ ...group, dayId, position })),
    ),
    prescriptions: groups.flatMap(({ id: groupId, prescriptions }) =>
      prescriptions.map(({ sets: _, exerciseName: __, ...rest }, position) => ({
        ...rest,
        groupId,
        position,
      })),
    ),
    sets: prescriptions.flatMap(({ id: prescriptionId, sets }) =>
      sets.map((set, position) => ({ ...set, prescriptionId, position })),
    ),
  };
}

/** Puts rows together to the tree again, by their positions. */
export function treeOf(
  parts: ProgramParts,
  nameOf: (exerciseId: string) => string,
): TrainingWeek[] {
  const daysOf = Map.groupBy(inOrder(parts.days), (day) => day.weekId);
  const groupsOf = Map.groupBy(inOrder(parts.groups), (group) => group.dayId);
  const prescriptionsOf = Map.groupBy(inOrder(parts.prescriptions), ({ groupId }) => groupId);
  const setsOf = Map.groupBy(inOrder(parts.sets), (set) => set.prescriptionId);

  const prescriptionFrom = ({
    groupId,
    position,
    ...row
  }: ProgramParts['prescriptions'][number]) => ({
    ...saidExercise(row),
    exerciseName: nameOf(row.exerciseId),
    sets: (setsOf.get(row.id) ?? []).map(({ prescriptionId, position: _, ...set }) => saidSet(set)),
  });
  const groupFrom = ({ dayId, position, ...row }: ProgramParts['groups'][number]) => ({
    ...saidGroup({
      ...row,
      prescriptions: (prescriptionsOf.get(row.id) ?? []).map(prescriptionFrom),
    }),
  });
  const dayFrom = ({ weekId, position, ...row }: ProgramParts['days'][number]) => ({
    ...saidDay(row),
    groups: (groupsOf.get(row.id) ?? []).map(groupFrom),
  });
  return inOrder(parts.weeks).map(({ position, ...row }) => ({
    ...saidWeek(row),
    days: (daysOf.get(row.id) ?? []).map(dayFrom),
  }));
}

/** The tree with every prescription changed, all else as it was. */
export function withPrescriptions(
  tree: Weeks,
  change: (prescription: ExercisePrescription) => ExercisePrescription,
): TrainingWeek[] {
  return mapDays(tree, (day) => ({
    ...day,
    groups: day.groups.map((group) => ({
      ...group,
      prescriptions: group.prescriptions.map(change),
    })),
  }));
}

/** The tree as the database keeps it: loads to a ten-thousandth of a kilogram, the rest to a hundredth. */
export function asStored(tree: Weeks): TrainingWeek[] {
  const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
  const stored = withPrescriptions(tree, (prescription) => ({
    ...saidExercise(prescription),
    sets: writtenSets(prescription).map(({ percentTrainingMax, ...set }) =>
      saidSet({
        ...set,
        loadKg: set.loadKg === null ? null : storedKg(set.loadKg),
        percentOneRepMax: rounded(set.percentOneRepMax),
        distanceMeters: rounded(set.distanceMeters),
        percentTrainingMax: rounded(percentTrainingMax ?? null),
      }),
    ),
  }));
  return stored.map((week) => ({
    ...saidWeek(week),
    days: week.days.map((day) => ({ ...saidDay(day), groups: day.groups.map(saidGroup) })),
  }));
}

/** The set of an endurance session follows from its steps, whatever was sent. */
function writtenSets({ endurance, sets }: ExercisePrescription): SetPrescription[] {
  if (!endurance) return sets;
  return sets.slice(0, 1).map(({ id }) => ({ id, ...wholeOf(endurance) }));
}

/** The same content under new ids, for a copy that goes its own way. */
export function copyOf(tree: Weeks, newId: () => string): TrainingWeek[] {
  const anew = <T>(part: T): T => ({ ...part, id: newId() });
  return withPrescriptions(tree, (prescription) => ({
    ...anew(prescription),
    sets: prescription.sets.map(anew),
  })).map((week) => ({
    ...anew(week),
    days: week.days.map((day) => ({ ...anew(day), groups: day.groups.map(anew) })),
  }));
}

function mapDays(tree: Weeks, change: (day: TrainingDay) => TrainingDay): TrainingWeek[] {
  return tree.map((week) => ({ ...week, days: week.days.map(change) }));
}

function inOrder<T extends Placed>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => a.position - b.position);
}
