import type { ExercisePrescription, TrainingDay } from '../programs/program-content.rules.ts';
import type { SetPrescription } from '../programs/set-prescription.rules.ts';
import { type Exposure, intensityOf, lastOf, mainSetsOf } from './exposure.rules.ts';
import { type Exposures, exercisesOf, lineOf } from './exposures.rules.ts';
import {
  isLighter,
  LIGHTER_SHARE,
  type Lighter,
  lighterSet,
  setsKept,
} from './lighter-day.rules.ts';
import { type NextLoad, nextLoad } from './next-load.rules.ts';
import type { ProgressionRule } from './progression-rule.rules.ts';
import { heldByReadiness } from './readiness.rules.ts';
import { roundedDown, takenBack } from './rounded-load.rules.ts';

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
    /** Only where a lighter day takes less of a percentage. */
    percentOneRepMax?: number | null;
    percentTrainingMax?: number | null;
  }[];
  why: NextLoad;
};

/** What stands beside the rules on a day: the coach's own loads, whether it is lighter, how ready the client says to be. */
export type DayTerms = {
  readonly overrides?: readonly LoadOverride[];
  readonly lighter?: Lighter | null;
  /** 1 to 5; null without an answer that still counts. */
  readonly readiness?: number | null;
};

/**
 * What the rules make of a day that was not begun yet. An exercise without a rule, or with nothing to go by, is not
 * named, but for a day that was decided to be lighter.
 */
export function layOutDay(
  day: TrainingDay,
  exposures: Exposures,
  { overrides = [], lighter = null, readiness = null }: DayTerms = {},
): LaidOutExercise[] {
  const prescriptions = exercisesOf(day);
  const kept = lighter === 'decided' ? setsKept(prescriptions) : null;
  return prescriptions.flatMap((prescription) => {
    const line = lineOf(prescription);
    const told = (line && exposures.get(line)) || [];
    const laidOut = isLighter(lighter)
      ? lightened(prescription, told, kept?.get(prescription.id) ?? null)
      : layOutExercise(prescription, told, readiness);
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
  readiness: number | null,
): LaidOutExercise | null {
  const { id: prescriptionId, progression: rule, sets } = prescription;
  const main = mainSetsOf(sets);
  const [target] = main;
  if (!rule || !target) return null;
  const next = nextLoad(rule, exposures, target);
  if (!next) return null;
  const why = heldByReadiness(rule, next, readiness);
  const kept = why.reason === 'deload' ? new Set(main.slice(0, Math.ceil(main.length / 2))) : null;
  const standing = kept ? sets.filter((set) => !main.includes(set) || kept.has(set)) : sets;
  return { prescriptionId, sets: standing.map((set) => scaled(set, { main, why, rule })), why };
}

/**
 * An exercise of a lighter day. A rule does not go on: a tenth less than what was lifted last, or than the share of the
 * training max, by its own jump. Without a rule what is written stands, or becomes a tenth less of itself where that was
 * decided (`kept` says which sets stay then).
 */
function lightened(
  prescription: ExercisePrescription,
  exposures: readonly Exposure[],
  kept: ReadonlySet<string> | null,
): LaidOutExercise | null {
  const { id: prescriptionId, progression: rule, sets } = prescription;
  const main = mainSetsOf(sets);
  const [target] = main;
  const latest = exposures.findLast((exposure) => lastOf(exposure) !== null);
  const last = latest ? lastOf(latest) : null;
  const standing = kept ? sets.filter(({ id }) => kept.has(id)) : sets;
  const said = { reason: 'deload-week', reps: null, last, count: 0 } as const;
  const by = { percent: null, trainingMaxKg: null };
  const share = rule && target ? nextLoad(rule, exposures, target) : null;
  const fromKg = share?.reason === 'share-of-training-max' ? share.loadKg : last?.loadKg;
  if (rule && fromKg !== undefined) {
    const loadKg = takenBack(fromKg * LIGHTER_SHARE, fromKg, rule.roundToKg);
    const why: NextLoad = { ...said, ...by, rule: rule.kind, loadKg };
    return { prescriptionId, sets: standing.map((set) => scaled(set, { main, why, rule })), why };
  }
  if (!kept) return null;
  const lighterSets = standing.map((set) => lighterSet(set, last?.loadKg ?? null));
  const loadKg = Math.max(0, ...lighterSets.map((set) => set.loadKg ?? 0));
  const why: NextLoad = { ...said, ...by, rule: rule?.kind ?? 'as-written', loadKg };
  return { prescriptionId, sets: lighterSets, why };
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
