import type { NextLoad } from './next-load.rules.ts';
import type { ProgressionRule } from './progression-rule.rules.ts';
import { roundedDown } from './rounded-load.rules.ts';

/** How ready somebody is to train: 1 (empty) to 5 (strong). */
export const READINESS = { min: 1, max: 5 } as const;
/** Up to here somebody counts as not ready. */
export const LOW_READINESS = 2;
/** An answer tells nothing of a day that begins later than this after it, hours. */
export const READINESS_HOURS = 36;

const HOUR_MS = 3_600_000;

/** A session as far as readiness goes; instants are ISO. */
export type ReadySession = {
  readonly startedAt: string;
  readonly readiness?: number | null | undefined;
};

/** The answer that counts at an instant: the latest one given by then, unless it is older than 36 hours. */
export function readinessAt(sessions: readonly ReadySession[], at: string): number | null {
  const atMs = Date.parse(at);
  const answers = sessions.flatMap(({ startedAt, readiness }) => {
    const ageMs = atMs - Date.parse(startedAt);
    const counts = ageMs >= 0 && ageMs <= READINESS_HOURS * HOUR_MS;
    return counts && readiness !== null && readiness !== undefined ? [{ ageMs, readiness }] : [];
  });
  const [latest] = answers.toSorted((one, other) => one.ageMs - other.ageMs);
  return latest?.readiness ?? null;
}

/**
 * Holds back what effort asks for (RTS): with low readiness the load does not rise, and without an answer that still
 * counts it rises by one jump at most. What goes down or stays is left alone, as are rules that do not go by effort.
 */
export function heldByReadiness(
  rule: ProgressionRule,
  next: NextLoad,
  readiness: number | null,
): NextLoad {
  const { last } = next;
  const rises = rule.kind === 'rpe' && last !== null && next.loadKg > last.loadKg;
  if (!rises || next.reason !== 'effort-target') return next;
  if (readiness !== null && readiness <= LOW_READINESS) {
    return { ...next, reason: 'readiness-low', loadKg: last.loadKg };
  }
  const mostKg = Math.max(last.loadKg, roundedDown(last.loadKg + rule.roundToKg, rule.roundToKg));
  return readiness === null && next.loadKg > mostKg
    ? { ...next, reason: 'readiness-unknown', loadKg: mostKg }
    : next;
}
