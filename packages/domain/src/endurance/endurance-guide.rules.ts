import { type EnduranceSession, type StepInTurn, stepsInTurn } from './endurance-session.rules.ts';

/** What was done of one step, by its place among all in turn. */
export type Lap = {
  place: number;
  durationSeconds: number;
  distanceMeters: number | null;
  isSkipped: boolean;
};

/** Where somebody is in a session. It holds moments, not a countdown, so it survives a locked or restarted phone. */
export type EnduranceRun = {
  readonly laps: readonly Lap[];
  /** Epoch milliseconds at which the step now due began; null before the first and after the last. */
  readonly stepStartedAtMs: number | null;
  /** Since when it rests; null while it runs. */
  readonly pausedAtMs: number | null;
};

export const NOT_BEGUN: EnduranceRun = { laps: [], stepStartedAtMs: null, pausedAtMs: null };

/** The step now due; null when all are done. */
export function stepNow(session: EnduranceSession, { laps }: EnduranceRun): StepInTurn | null {
  return stepsInTurn(session)[laps.length] ?? null;
}

/** The step after the one now due. */
export function stepAfter(session: EnduranceSession, { laps }: EnduranceRun): StepInTurn | null {
  return stepsInTurn(session)[laps.length + 1] ?? null;
}

/** Begins the first step, or goes on after a pause. */
export function started(run: EnduranceRun, nowMs: number): EnduranceRun {
  if (run.stepStartedAtMs === null) return { ...run, stepStartedAtMs: nowMs };
  if (run.pausedAtMs === null) return run;
  const stepStartedAtMs = run.stepStartedAtMs + Math.max(0, nowMs - run.pausedAtMs);
  return { ...run, stepStartedAtMs, pausedAtMs: null };
}

/** Holds the clock. */
export function paused(run: EnduranceRun, nowMs: number): EnduranceRun {
  return run.stepStartedAtMs === null || run.pausedAtMs !== null
    ? run
    : { ...run, pausedAtMs: nowMs };
}

/** Whole seconds since the step began, a clock set back never counting below none. */
export function elapsedSeconds({ stepStartedAtMs, pausedAtMs }: EnduranceRun, nowMs: number) {
  if (stepStartedAtMs === null) return 0;
  return Math.max(0, Math.floor(((pausedAtMs ?? nowMs) - stepStartedAtMs) / 1000));
}

/** Epoch milliseconds at which the step now due is over; null where it does not end by time or the clock is held. */
export function stepEndsAtMs(session: EnduranceSession, run: EnduranceRun): number | null {
  const seconds = stepNow(session, run)?.step.durationSeconds ?? null;
  if (seconds === null || run.stepStartedAtMs === null || run.pausedAtMs !== null) return null;
  return run.stepStartedAtMs + seconds * 1000;
}

/** Ends the step now due: pressed by hand, or left out. Its distance is what was asked where it ends by distance. */
export function lapped(
  session: EnduranceSession,
  run: EnduranceRun,
  { nowMs, isSkipped }: { nowMs: number; isSkipped: boolean },
): EnduranceRun {
  const due = stepNow(session, run);
  if (!due) return run;
  const lap = {
    place: due.place,
    durationSeconds: elapsedSeconds(run, nowMs),
    distanceMeters: isSkipped ? null : due.step.distanceMeters,
    isSkipped,
  };
  return wentOn(session, { ...run, laps: [...run.laps, lap] }, nowMs);
}

function wentOn(session: EnduranceSession, run: EnduranceRun, atMs: number): EnduranceRun {
  const isOver = stepNow(session, run) === null;
  const { pausedAtMs } = run;
  return {
    ...run,
    stepStartedAtMs: isOver ? null : atMs,
    pausedAtMs: isOver || pausedAtMs === null ? null : atMs,
  };
}

/** Ends the session in the middle of a step: its time counts, its way is not known. */
export function brokenOff(
  session: EnduranceSession,
  run: EnduranceRun,
  nowMs: number,
): EnduranceRun {
  const due = stepNow(session, run);
  if (!due || run.stepStartedAtMs === null) return run;
  const durationSeconds = elapsedSeconds(run, nowMs);
  const lap = { place: due.place, durationSeconds, distanceMeters: null, isSkipped: false };
  return { laps: [...run.laps, lap], stepStartedAtMs: null, pausedAtMs: null };
}

/** Ends every step whose time is over by now, each at its own end, however long nobody looked. */
export function caughtUp(
  session: EnduranceSession,
  run: EnduranceRun,
  nowMs: number,
): EnduranceRun {
  let current = run;
  for (;;) {
    const endsAtMs = stepEndsAtMs(session, current);
    if (endsAtMs === null || endsAtMs > nowMs) return current;
    current = lapped(session, current, { nowMs: endsAtMs, isSkipped: false });
  }
}

/** Takes the last lap back; its step goes on from where it was. */
export function steppedBack(run: EnduranceRun, nowMs: number): EnduranceRun {
  const last = run.laps.at(-1);
  if (!last) return run;
  const stepStartedAtMs = nowMs - last.durationSeconds * 1000;
  return {
    laps: run.laps.slice(0, -1),
    stepStartedAtMs,
    pausedAtMs: run.pausedAtMs === null ? null : nowMs,
  };
}

/** The steps that will end by time on their own, the one now due first, with the moment each ends. */
export function comingEnds(
  session: EnduranceSession,
  run: EnduranceRun,
): { readonly endsAtMs: number; readonly next: StepInTurn | null }[] {
  const ends: { endsAtMs: number; next: StepInTurn | null }[] = [];
  let current = run;
  for (;;) {
    const endsAtMs = stepEndsAtMs(session, current);
    if (endsAtMs === null) return ends;
    current = lapped(session, current, { nowMs: endsAtMs, isSkipped: false });
    ends.push({ endsAtMs, next: stepNow(session, current) });
  }
}

/** What the laps come to: the time of all, the distance of those that have one, null where none has. */
export function performedTotal(laps: readonly Lap[]) {
  const distances = laps.flatMap(({ distanceMeters }) => distanceMeters ?? []);
  return {
    durationSeconds: laps.reduce((sum, lap) => sum + lap.durationSeconds, 0),
    distanceMeters: distances.length > 0 ? distances.reduce((sum, one) => sum + one, 0) : null,
  };
}
