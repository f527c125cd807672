import { withEndurance } from '../endurance/endurance-prescription.rules.ts';
import { deloadedWork, scaledWork } from '../endurance/endurance-progression.rules.ts';
import type { EnduranceSession } from '../endurance/endurance-session.rules.ts';
import { kgFromUnit, type WeightUnit, weightInUnit } from '../units/weight.rules.ts';
import { freshWeek } from './fresh-copy.rules.ts';
import {
  chosenWeek,
  type Edit,
  type ExercisePrescription,
  type NewId,
  putWeeks,
  type SetPrescription,
  type TrainingWeek,
} from './program-content.rules.ts';
import { SET_LIMITS } from './set-prescription.rules.ts';

export const weekSteps = ['same', 'load', 'rep', 'effort', 'deload', 'longer'] as const;
/** How the next week differs: not, +2.5 % load, +1 repetition, RPE +0.5, a deload, or endurance work +5 %. */
export type WeekStep = (typeof weekSteps)[number];

export type WeekFill = {
  readonly step: WeekStep;
  /** Loads are rounded to what can be read on plates in this unit. */
  readonly unit: WeightUnit;
  /** The name of a deload week, in the coach's language. */
  readonly deloadName: string;
};

const loadShare = 1.025;
const enduranceShare = 1.05;
const deloadShare = 0.9;
/** Smallest change worth writing down: half a kilogram, one pound. */
const smallestStep: Readonly<Record<WeightUnit, number>> = { kg: 0.5, lb: 1 };

/** Copies the chosen week, a step harder or easier, to the week after; an empty week there is filled. */
export function fillNextWeek(fill: WeekFill, newId: NewId): Edit {
  return (draft) => {
    const { content } = draft;
    const from = chosenWeek(draft);
    if (!from) return null;
    const week = steppedWeek(freshWeek(from.week, newId), fill);
    const after = content.weeks[from.weekIndex + 1];
    const isFree = after?.days.every(({ groups }) => groups.length === 0) ?? false;
    const next =
      after && isFree
        ? putWeeks(content, { week: after, weekIndex: from.weekIndex + 1 }, [week])
        : putWeeks(content, from, [from.week, week]);
    return { content: next, selection: { part: 'week', id: week.id } };
  };
}

/** The week a step harder or easier, under the ids it has. */
export function steppedWeek(week: TrainingWeek, fill: WeekFill): TrainingWeek {
  const setsAfter = (sets: readonly SetPrescription[]) =>
    (fill.step === 'deload' ? halved(sets) : sets).map((set) => steppedSet(set, fill));
  return {
    ...week,
    name: fill.step === 'deload' ? fill.deloadName : '',
    notes: null,
    isDeload: fill.step === 'deload',
    days: week.days.map((day) => ({
      ...day,
      groups: day.groups.map((group) => ({
        ...group,
        prescriptions: group.prescriptions.map((prescription) =>
          prescription.endurance
            ? steppedSession(prescription, prescription.endurance, fill.step)
            : { ...prescription, sets: setsAfter(prescription.sets) },
        ),
      })),
    })),
  };
}

/** The set of a session keeps its id, so no new one is ever asked for. */
function steppedSession(
  prescription: ExercisePrescription,
  endurance: EnduranceSession,
  step: WeekStep,
): ExercisePrescription {
  if (step !== 'longer' && step !== 'deload') return prescription;
  const session =
    step === 'deload' ? deloadedWork(endurance) : scaledWork(endurance, enduranceShare);
  return withEndurance(prescription, session, () => prescription.id);
}

/** A deload keeps the warm-ups and the first half of the work (volume −40 to −50 %, load −10 %: Israetel). */
function halved(sets: readonly SetPrescription[]): SetPrescription[] {
  const work = sets.filter(({ kind }) => kind !== 'warm-up');
  const kept = new Set(work.slice(0, Math.ceil(work.length / 2)));
  return sets.filter((set) => set.kind === 'warm-up' || kept.has(set));
}

function steppedSet(set: SetPrescription, { step, unit }: WeekFill): SetPrescription {
  if (step === 'deload') return withLoad(set, deloadShare, unit);
  if (set.kind === 'warm-up') return set;
  switch (step) {
    case 'same':
    case 'longer':
      return set;
    case 'load':
      return withLoad(set, loadShare, unit);
    case 'rep':
      return { ...set, repsMin: oneMore(set.repsMin), repsMax: oneMore(set.repsMax) };
    case 'effort':
      return {
        ...set,
        rpe: set.rpe === null ? null : Math.min(SET_LIMITS.rpe.max, set.rpe + 0.5),
        rir: set.rir === null ? null : Math.max(SET_LIMITS.rir.min, set.rir - 0.5),
      };
  }
}

function withLoad(set: SetPrescription, share: number, unit: WeightUnit): SetPrescription {
  return {
    ...set,
    loadKg: set.loadKg === null ? null : sharedLoad(set.loadKg, share, unit),
    percentOneRepMax:
      set.percentOneRepMax === null ? null : sharedPercent(set.percentOneRepMax, share),
    ...(set.percentTrainingMax == null
      ? {}
      : { percentTrainingMax: sharedPercent(set.percentTrainingMax, share) }),
  };
}

function sharedLoad(loadKg: number, share: number, unit: WeightUnit): number {
  const before = weightInUnit(loadKg, unit);
  const rounded = toStep(before * share, smallestStep[unit]);
  // A light load must rise too, or it would stay the same for ever.
  const after = share > 1 && loadKg > 0 ? Math.max(rounded, before + smallestStep[unit]) : rounded;
  return Math.min(SET_LIMITS.loadKg.max, kgFromUnit(after, unit));
}

function sharedPercent(percent: number, share: number): number {
  const { min, max } = SET_LIMITS.percentOneRepMax;
  return Math.min(max, Math.max(min, toStep(percent * share, 0.5)));
}

function toStep(value: number, step: number): number {
  return Math.round(value / step) * step;
}

function oneMore(reps: number | null): number | null {
  return reps === null ? null : Math.min(SET_LIMITS.repsMax.max, reps + 1);
}
