import type { EnduranceLog } from '@coachme/contracts/endurance.words';
import type { ExerciseLog, Workout } from '@coachme/contracts/execution.words';
import {
  type EnduranceRun,
  NOT_BEGUN,
  performedTotal,
} from '@coachme/domain/endurance/endurance-guide.rules';
import type { EnduranceSession } from '@coachme/domain/endurance/endurance-session.rules';
import { isSwapped, type Plan } from './plan.rules.ts';
import { mapExercise } from './set-changes.rules.ts';

/** The steps an exercise of the session was prescribed in; null for sets, and when something else is done instead. */
export function enduranceOf(plan: Plan, log: ExerciseLog): EnduranceSession | null {
  if (log.exercisePrescriptionId === null || isSwapped(plan, log)) return null;
  return plan.exercises.get(log.exercisePrescriptionId)?.endurance ?? null;
}

const NOTHING_DONE: EnduranceLog = {
  averageHeartRate: null,
  laps: [],
  stepStartedAt: null,
  pausedAt: null,
};

/** Where somebody is in the steps, as the log keeps it. */
export function runOf({ endurance }: ExerciseLog): EnduranceRun {
  if (!endurance) return NOT_BEGUN;
  const { laps, stepStartedAt, pausedAt } = endurance;
  return {
    laps,
    stepStartedAtMs: stepStartedAt === null ? null : Date.parse(stepStartedAt),
    pausedAtMs: pausedAt === null ? null : Date.parse(pausedAt),
  };
}

const instantOf = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

/** The session with somebody elsewhere in the steps of an exercise; the same one where nothing moved. */
export function withRun(
  workout: Workout,
  exerciseLogId: string,
  move: (run: EnduranceRun) => EnduranceRun,
): Workout {
  const log = workout.exercises.find(({ id }) => id === exerciseLogId);
  if (!log) return workout;
  const before = runOf(log);
  const after = move(before);
  if (after === before) return workout;
  return mapExercise(workout, exerciseLogId, ({ endurance, ...rest }) => ({
    ...rest,
    endurance: {
      ...(endurance ?? NOTHING_DONE),
      laps: [...after.laps],
      stepStartedAt: instantOf(after.stepStartedAtMs),
      pausedAt: instantOf(after.pausedAtMs),
    },
  }));
}

/** What a person says of a whole session: seconds, meters, beats per minute. */
export interface SessionEntry {
  readonly durationSeconds: number | null;
  readonly distanceMeters: number | null;
  readonly averageHeartRate: number | null;
  readonly rpe: number | null;
  readonly note: string;
}

/** What the laps say, or the log where it was said by hand; the plan's own figures are no answer. */
export function entryOf(log: ExerciseLog): SessionEntry {
  const [set] = log.sets;
  const laps = log.endurance?.laps ?? [];
  const measured = laps.length > 0 ? performedTotal(laps) : null;
  const said = set?.isCompleted ? set : measured;
  return {
    durationSeconds: said?.durationSeconds ?? null,
    distanceMeters: said?.distanceMeters ?? null,
    averageHeartRate: log.endurance?.averageHeartRate ?? null,
    rpe: set?.rpe ?? null,
    note: set?.note ?? '',
  };
}

/** Logs a session as done: its one set with what was said of it, and the clock stopped. */
export function withEntry(
  workout: Workout,
  exerciseLogId: string,
  { averageHeartRate, ...figures }: SessionEntry & { readonly nowMs: number },
): Workout {
  const { nowMs, ...said } = figures;
  return mapExercise(workout, exerciseLogId, ({ endurance, ...log }) => ({
    ...log,
    endurance: {
      ...(endurance ?? NOTHING_DONE),
      averageHeartRate,
      stepStartedAt: null,
      pausedAt: null,
    },
    sets: log.sets.map((set, index) =>
      index === 0
        ? {
            ...set,
            ...said,
            isCompleted: true,
            completedAt: set.completedAt ?? new Date(nowMs).toISOString(),
          }
        : set,
    ),
  }));
}

/** Seconds of `42:30`, `1:05:00` or whole minutes; null for anything else. */
export function secondsOfClock(text: string): number | null {
  const parts = /^(?:(\d{1,2}):)?(\d{1,3})(?::([0-5]?\d))?$/u.exec(westernDigits(text.trim()));
  if (!parts) return null;
  const [, first, second, third] = parts;
  const figures = [first, second, third].flatMap((part) =>
    part === undefined ? [] : Number(part),
  );
  const [a = 0, b, c] = figures;
  const seconds = b === undefined ? a * 60 : c === undefined ? a * 60 + b : a * 3600 + b * 60 + c;
  return seconds > 0 && seconds <= 86_400 ? seconds : null;
}

/** A figure as it is typed, with a point or a comma; null for anything that is none. */
export function figureOf(text: string): number | null {
  const value = Number(westernDigits(text.trim()).replace(/[,٫]/u, '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660));
}
