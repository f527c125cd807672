import type { LiftSession } from '@coachme/contracts/lifts.contract';

/** What of an exercise is drawn over time. */
export const metrics = ['e1rm', 'topLoad', 'volume', 'reps'] as const;
export type Metric = (typeof metrics)[number];

/** A metric of one session, in kg or repetitions; null where the session has none. */
export function figureIn(session: LiftSession, metric: Metric): number | null {
  switch (metric) {
    case 'e1rm':
      return session.e1rmKg;
    case 'topLoad':
      return session.topLoadKg;
    case 'volume':
      return session.volumeKg > 0 ? session.volumeKg : null;
    case 'reps':
      return session.reps > 0 ? session.reps : null;
  }
}
