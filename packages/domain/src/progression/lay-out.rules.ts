import type { ExercisePrescription, TrainingDay } from '../programs/program-content.rules.ts';
import type { SetPrescription } from '../programs/set-prescription.rules.ts';
import type { SetLog } from '../session/set-log.rules.ts';
import { type Exposure, intensityOf, mainSetsOf } from './exposure.rules.ts';
import { type NextLoad, nextLoad } from './next-load.rules.ts';
import { type ProgressionRule, repsAsked } from './progression-rule.rules.ts';
import { roundedDown } from './rounded-load.rules.ts';

/** A finished session of a plan, as far as rules of progression look at it. */
export type PerformedSession = {
  readonly id: string;
  readonly scheduledDayId: string | null;
  /** ISO instant. */
  readonly startedAt: string;
  readonly exercises: readonly PerformedExercise[];
};

export type PerformedExercise = {
  readonly exerciseId: string;
  readonly exercisePrescriptionId: string | null;
  readonly skippedReason: string | null;
  readonly sets: readonly (SetLog & { readonly setPrescriptionId: string | null })[];
};

/** What was done of one assignment: its days as they were planned, by id, and the finished sessions of them. */
export type AssignmentHistory = {
  readonly days: ReadonlyMap<string, TrainingDay>;
  readonly sessions: readonly PerformedSession[];
};

/** A load that the coach set in the place of the rule's, kg. */
export type LoadOverride = { readonly prescriptionId: string; readonly loadKg: number };

/** What an exercise of a day becomes by its rule; sets that are not named fall away for once. */
export type LaidOutExercise = {
  prescriptionId: string;
  sets: {
    id: string;
    loadKg: number | null;
    repsMin: number | null;
    repsMax: number | null;
  }[];
  why: NextLoad;
};

/** How every exercise went that a rule leads, oldest first, by its line. */
export type Exposures = ReadonlyMap<string, readonly Exposure[]>;

/** The sessions of an assignment sorted by what they tell the rules; they may come in any order. */
export function exposuresOf({ days, sessions }: AssignmentHistory): Exposures {
  const found = new Map<string, Exposure[]>();
  for (const session of sessions.toSorted(byBeginning)) {
    const day = session.scheduledDayId === null ? undefined : days.get(session.scheduledDayId);
    for (const prescription of day ? exercisesOf(day) : []) {
      const line = lineOf(prescription);
      const exposure = line === null ? null : exposureOf(prescription, session.exercises);
      if (line !== null && exposure) found.set(line, [...(found.get(line) ?? []), exposure]);
    }
  }
  return found;
}

/** What the rules make of a day that was not begun yet. An exercise without a rule, or with nothing to go by, is not named. */
export function layOutDay(
  day: TrainingDay,
  exposures: Exposures,
  overrides: readonly LoadOverride[] = [],
): LaidOutExercise[] {
  return exercisesOf(day).flatMap((prescription) => {
    const line = lineOf(prescription);
    const laidOut = layOutExercise(prescription, (line && exposures.get(line)) || []);
    const override = overrides.find(({ prescriptionId }) => prescriptionId === prescription.id);
    return (override ? overruled(prescription, override, laidOut) : laidOut) ?? [];
  });
}

/** The day as it is to be trained. */
export function laidOutDay(day: TrainingDay, laidOut: readonly LaidOutExercise[]): TrainingDay {
  const of = new Map(laidOut.map((exercise) => [exercise.prescriptionId, exercise]));
  const changed = (prescription: ExercisePrescription): ExercisePrescription => {
    const exercise = of.get(prescription.id);
    if (!exercise) return prescription;
    const figures = new Map(exercise.sets.map(({ id, ...figures }) => [id, figures]));
    const sets = prescription.sets.flatMap((set) => {
      const own = figures.get(set.id);
      if (!own) return [];
      // A load stands in the place of a percentage: the phone would work that out anew.
      const free = own.loadKg === null ? {} : { percentOneRepMax: null, percentTrainingMax: null };
      return [{ ...set, ...own, ...free }];
    });
    return { ...prescription, sets };
  };
  return {
    ...day,
    groups: day.groups.map((group) => ({
      ...group,
      prescriptions: group.prescriptions.map(changed),
    })),
  };
}

function layOutExercise(
  prescription: ExercisePrescription,
  exposures: readonly Exposure[],
): LaidOutExercise | null {
  const { id: prescriptionId, progression: rule, sets } = prescription;
  const main = mainSetsOf(sets);
  const [target] = main;
  if (!rule || !target) return null;
  const why = nextLoad(rule, exposures, target);
  if (!why) return null;
  const kept = why.reason === 'deload' ? new Set(main.slice(0, Math.ceil(main.length / 2))) : null;
  const standing = kept ? sets.filter((set) => !main.includes(set) || kept.has(set)) : sets;
  return { prescriptionId, sets: standing.map((set) => scaled(set, { main, why, rule })), why };
}

/** The sets that decide get the load; lighter ones the same share of it as in the plan, rounded down. */
function scaled(
  { id, ...set }: SetPrescription & { id: string },
  { main, why, rule }: { main: readonly SetPrescription[]; why: NextLoad; rule: ProgressionRule },
): LaidOutExercise['sets'][number] {
  const [target] = main;
  const top = target ? intensityOf(target) : 0;
  const isMain = main.some((one) => 'id' in one && one.id === id);
  const share = top === 0 ? null : intensityOf(set) / top;
  const lighter = share ? roundedDown(why.loadKg * share, rule.roundToKg) : set.loadKg;
  const reps = isMain && why.reps !== null ? { repsMin: why.reps, repsMax: why.reps } : null;
  const { repsMin, repsMax } = set;
  return { id, loadKg: isMain ? why.loadKg : lighter, repsMin, repsMax, ...reps };
}

function overruled(
  prescription: ExercisePrescription,
  { loadKg }: LoadOverride,
  laidOut: LaidOutExercise | null,
): LaidOutExercise | null {
  const { id: prescriptionId, sets, progression } = prescription;
  const main = mainSetsOf(sets);
  if (!progression || main.length === 0) return null;
  const nothing = { last: null, count: 0, percent: null, trainingMaxKg: null, reps: null };
  const by = laidOut?.why ?? { ...nothing, rule: progression.kind };
  const why: NextLoad = { ...by, reason: 'overruled', loadKg };
  const byId = new Map(sets.map((set) => [set.id, set]));
  const standing = laidOut ? laidOut.sets.flatMap(({ id }) => byId.get(id) ?? []) : sets;
  return {
    prescriptionId,
    sets: standing.map((set) => scaled(set, { main, why, rule: progression })),
    why,
  };
}

/**
 * Which sessions a rule looks back at: those of the same exercise under a rule of the same kind in this assignment, and
 * where the load depends on the repetitions, those with the same ones. A heavy day tells nothing about a light one.
 */
function lineOf({ exerciseId, progression, sets }: ExercisePrescription): string | null {
  const [target] = mainSetsOf(sets);
  if (!progression || !target) return null;
  const { kind } = progression;
  const followsReps = kind === 'linear' || kind === 'double' || kind === 'step';
  const reps = followsReps ? ` ${repsAsked(target)}-${target.repsMax}` : '';
  return `${exerciseId} ${kind}${reps}`;
}

/** Null when the exercise was not trained as planned: left out without pain, or swapped for another. */
function exposureOf(
  prescription: ExercisePrescription,
  performed: readonly PerformedExercise[],
): Exposure | null {
  const log = performed.find(
    ({ exercisePrescriptionId, exerciseId }) =>
      exercisePrescriptionId === prescription.id && exerciseId === prescription.exerciseId,
  );
  if (!log) return null;
  const byId = new Map(log.sets.map((set) => [set.setPrescriptionId, set]));
  const mainSets = mainSetsOf(prescription.sets).map((prescribed) => ({
    prescribed,
    performed: byId.get(prescribed.id) ?? null,
  }));
  const wasPainful = log.skippedReason === 'pain';
  const wasTrained = mainSets.some(({ performed: set }) => set?.isCompleted);
  return wasTrained || wasPainful ? { mainSets, wasPainful } : null;
}

function exercisesOf(day: TrainingDay): ExercisePrescription[] {
  return day.groups.flatMap(({ prescriptions }) => prescriptions);
}

function byBeginning(one: PerformedSession, other: PerformedSession): number {
  const difference = Date.parse(one.startedAt) - Date.parse(other.startedAt);
  if (difference !== 0) return difference;
  return one.id < other.id ? -1 : 1;
}
