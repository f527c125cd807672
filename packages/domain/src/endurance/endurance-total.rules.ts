import {
  type EnduranceSession,
  type EnduranceStep,
  type Sport,
  type StepInTurn,
  stepsInTurn,
} from './endurance-session.rules.ts';
import { type CurrentThresholds, intensityOf, resolvedTarget } from './endurance-zones.rules.ts';
import { USUAL_PACE } from './usual-pace.rules.ts';

/** What a step that ends by lap takes in a drawing. */
const OPEN_SECONDS = 120;

/** What a session comes to. Estimated: some of it follows from a pace, the person's or a usual one. */
export type EnduranceTotal = {
  readonly durationSeconds: number;
  readonly distanceMeters: number;
  readonly isDurationEstimated: boolean;
  readonly isDistanceEstimated: boolean;
  /** Steps that end by lap: their part of the total is nobody's to know. */
  readonly openSteps: number;
};

const NOTHING: EnduranceTotal = {
  durationSeconds: 0,
  distanceMeters: 0,
  isDurationEstimated: false,
  isDistanceEstimated: false,
  openSteps: 0,
};

/** The time and the way of a session, whole seconds and meters. */
export function enduranceTotal(
  session: EnduranceSession,
  known: CurrentThresholds = {},
): EnduranceTotal {
  const totals = stepsInTurn(session).map(({ step }) => totalOfStep(step, session.sport, known));
  const { durationSeconds, distanceMeters, ...sum } = totals.reduce(addedTotals, NOTHING);
  return {
    ...sum,
    durationSeconds: Math.round(durationSeconds),
    distanceMeters: Math.round(distanceMeters),
  };
}

/** Two totals as one. */
function addedTotals(one: EnduranceTotal, other: EnduranceTotal): EnduranceTotal {
  return {
    durationSeconds: one.durationSeconds + other.durationSeconds,
    distanceMeters: one.distanceMeters + other.distanceMeters,
    isDurationEstimated: one.isDurationEstimated || other.isDurationEstimated,
    isDistanceEstimated: one.isDistanceEstimated || other.isDistanceEstimated,
    openSteps: one.openSteps + other.openSteps,
  };
}

/** The totals of many sessions together, such as those of a week. */
export function enduranceTotalOf(
  sessions: readonly EnduranceSession[],
  known: CurrentThresholds = {},
): EnduranceTotal {
  return sessions.map((session) => enduranceTotal(session, known)).reduce(addedTotals, NOTHING);
}

function totalOfStep(step: EnduranceStep, sport: Sport, known: CurrentThresholds): EnduranceTotal {
  const { durationSeconds, distanceMeters, kind } = step;
  const pace = paceOf(step, sport, known);
  if (distanceMeters !== null) {
    const estimated = (distanceMeters * pace) / 1000;
    return {
      ...NOTHING,
      distanceMeters,
      durationSeconds: estimated,
      isDurationEstimated: true,
    };
  }
  if (durationSeconds === null) return { ...NOTHING, openSteps: 1 };
  if (kind === 'rest') return { ...NOTHING, durationSeconds };
  return {
    ...NOTHING,
    durationSeconds,
    distanceMeters: (durationSeconds / pace) * 1000,
    isDistanceEstimated: true,
  };
}

function paceOf(step: EnduranceStep, sport: Sport, known: CurrentThresholds): number {
  const target = step.target && resolvedTarget(step.target, known);
  if (target && 'measure' in target && target.measure === 'pace') {
    return (target.from + target.to) / 2;
  }
  return USUAL_PACE[sport][step.kind === 'work' ? 'work' : 'easy'];
}

/** One bar of the drawing of a session. */
export type ProfileBar = StepInTurn & {
  /** How wide: what the step takes or is likely to take. */
  readonly seconds: number;
  /** How high, 0 to 1. */
  readonly intensity: number;
};

/** A session as bars of intensity over time. */
export function enduranceProfile(
  session: EnduranceSession,
  known: CurrentThresholds = {},
): ProfileBar[] {
  return stepsInTurn(session).map((turn) => ({
    ...turn,
    seconds: totalOfStep(turn.step, session.sport, known).durationSeconds || OPEN_SECONDS,
    intensity: intensityOf(turn.step, known),
  }));
}
