import {
  type EnduranceSession,
  type EnduranceStep,
  isRepeat,
  STEP_LIMITS,
  withSteps,
} from './endurance-session.rules.ts';

/**
 * The session with its work longer or shorter by a share (1.05 is 5 % more); what warms up, recovers and cools down
 * stays. Figures are rounded to what one would write, and a step that should grow grows.
 */
export function scaledWork(session: EnduranceSession, share: number): EnduranceSession {
  return withSteps(session, (step) => (step.kind === 'work' ? scaledStep(step, share) : step));
}

function scaledStep(step: EnduranceStep, share: number): EnduranceStep {
  const { durationSeconds, distanceMeters } = step;
  return {
    ...step,
    durationSeconds:
      durationSeconds === null
        ? null
        : scaled(durationSeconds, share, {
            unit: durationSeconds < 600 ? 15 : 60,
            max: STEP_LIMITS.durationSeconds.max,
          }),
    distanceMeters:
      distanceMeters === null
        ? null
        : scaled(distanceMeters, share, {
            unit: distanceMeters < 1000 ? 50 : 100,
            max: STEP_LIMITS.distanceMeters.max,
          }),
  };
}

/** To the unit; up where it is to grow, or a short step would stay the same for ever, and never below one unit. */
function scaled(value: number, share: number, { unit, max }: { unit: number; max: number }) {
  if (share === 1) return value;
  const rounded = Math.round((value * share) / unit) * unit;
  if (share > 1) return Math.min(max, Math.max(rounded, value + unit));
  return Math.min(value, Math.max(unit, rounded));
}

/** A deload keeps how hard the work is and halves how often, or how long it is where it is done once (Bosquet 2007). */
export function deloadedWork(session: EnduranceSession): EnduranceSession {
  const items = session.items.map((item) => {
    if (isRepeat(item)) {
      const times = Math.max(STEP_LIMITS.times.min, Math.ceil(item.times / 2));
      return { ...item, times };
    }
    return item.kind === 'work' ? scaledStep(item, 0.6) : item;
  });
  return { ...session, items };
}
