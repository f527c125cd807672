/** A running rest. It holds moments, not a countdown, so it survives a locked or restarted phone. */
export type RestTimer = {
  startedAtMs: number;
  restSeconds: number;
  /** Seconds added or, when negative, taken off by hand, in any order. */
  adjustmentsSeconds: readonly number[];
};

/** Epoch milliseconds at which the rest is over, never before it began; what a phone schedules its notification for. */
export function restEndsAtMs(timer: RestTimer): number {
  const adjusted = timer.adjustmentsSeconds.reduce(
    (sum, seconds) => sum + seconds,
    timer.restSeconds,
  );
  return timer.startedAtMs + Math.max(0, adjusted) * 1000;
}

/** Whole seconds of rest left, 0 when over; a clock set back never shows more than the whole rest. */
export function remainingRestSeconds(timer: RestTimer, nowMs: number): number {
  const left = restEndsAtMs(timer) - Math.max(nowMs, timer.startedAtMs);
  return Math.max(0, Math.ceil(left / 1000));
}

/** Where to go after a set of a superset or circuit: the index of the next exercise and whether to rest first. */
export type SupersetJump = { exerciseIndex: number; isRestDue: boolean };

/**
 * The next exercise of a group after a set of `doneIndex`, given the sets each exercise has left: on to the next one
 * at once, back to the first after a rest when the round is over; null when the group is done.
 */
export function supersetJump(setsLeft: readonly number[], doneIndex: number): SupersetJump | null {
  const ahead = setsLeft.findIndex((left, index) => index > doneIndex && left > 0);
  if (ahead !== -1) {
    return { exerciseIndex: ahead, isRestDue: false };
  }
  const first = setsLeft.findIndex((left) => left > 0);
  return first === -1 ? null : { exerciseIndex: first, isRestDue: true };
}
