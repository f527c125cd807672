import type { SetLog } from './set-log.rules.ts';

/** A completed working set of 5 × 100 kg for tests, changed as asked. */
export function aSetLog(change: Partial<SetLog> = {}): SetLog {
  return {
    id: 'set',
    kind: 'working',
    loadKg: 100,
    reps: 5,
    rpe: null,
    durationSeconds: null,
    distanceMeters: null,
    isCompleted: true,
    ...change,
  };
}
