import type { ExerciseLog, SetLog } from '@coachme/contracts/execution.words';
import type { Measure } from '@coachme/contracts/exercises.contract';
import type { SetPrescription } from '@coachme/contracts/programs.words';
import { lastTimeOf } from '@coachme/domain/session/last-time.rules';
import type { SetLog as DoneSet } from '@coachme/domain/session/set-log.rules';
import type { ExerciseSession, PersonalBests } from '@coachme/domain/strength/records.rules';
import type { WeightUnit } from '@coachme/domain/units/weight.rules';
import { type Field, fieldsOf } from './figures.rules.ts';
import { type Plan, prescriptionOf } from './plan.rules.ts';
import { type SetTarget, targetOf } from './set-target.rules.ts';

/** One row of the logger. */
export interface SetView {
  readonly set: SetLog;
  /** Counted from 1 among the warm-ups or among the other sets of the exercise. */
  readonly number: number;
  readonly isWarmUp: boolean;
  readonly prescription: SetPrescription | null;
  readonly lastTime: SetLog | null;
  readonly target: SetTarget;
}

/** What the device knows of an exercise before the session. */
export interface Known {
  readonly history: readonly ExerciseSession[];
  readonly bests: PersonalBests;
  /** The unit this exercise is logged in. */
  readonly unit: WeightUnit;
}

/** What all exercises of a session share. */
export interface SessionFrame {
  readonly id: string;
  readonly startedAtMs: number;
  readonly plan: Plan;
  /** What the person said before it, 1 to 5. */
  readonly readiness?: number | null;
}

/** The rows of an exercise with what each aims at. */
export function setViews(log: ExerciseLog, session: SessionFrame, known: Known): SetView[] {
  const { startedAtMs, plan } = session;
  const oneRepMaxKg = known.bests.e1rm?.value ?? null;
  return log.sets.map((set, index) => {
    const isWarmUp = set.kind === 'warm-up';
    const earlier = log.sets.slice(0, index).filter((one) => (one.kind === 'warm-up') === isWarmUp);
    const setIndex = earlier.length;
    const place = { sessionId: session.id, startedAtMs, isWarmUp, setIndex };
    const lastTime = lastTimeOf(place, known.history)?.set ?? null;
    const prescription = prescriptionOf(plan, log, set);
    const setBefore = earlier.findLast((one) => one.isCompleted) ?? null;
    const before = {
      prescription,
      lastTime: asLogged(lastTime),
      setBefore,
      oneRepMaxKg,
      unit: known.unit,
    };
    return {
      set,
      number: setIndex + 1,
      isWarmUp,
      prescription,
      lastTime: before.lastTime,
      target: targetOf(before),
    };
  });
}

/** What a row shows, and what an untouched tick logs: what was logged or typed, else what is aimed at. */
export function shown(set: SetView['set'], target: SetTarget): SetTarget {
  return {
    loadKg: set.loadKg ?? target.loadKg,
    reps: set.reps ?? target.reps,
    durationSeconds: set.durationSeconds ?? target.durationSeconds,
    distanceMeters: set.distanceMeters ?? target.distanceMeters,
    loadSource: set.loadKg === null ? target.loadSource : null,
  };
}

/** The columns of an exercise: every figure that a tick of its rows would log has one. */
export function columnsFor(
  measure: Measure | undefined,
  views: readonly SetView[],
): readonly Field[] {
  const figures = views.map(({ set, target }) => shown(set, target));
  return fieldsOf(measure ?? 'reps-and-load', figures);
}

/** The rules of last time keep no ids of the plan; a remembered set belongs to none. */
function asLogged(set: DoneSet | null): SetLog | null {
  const unknown = { setPrescriptionId: null, completedAt: null, note: '', shortfallReason: null };
  return set && { ...set, ...unknown };
}
