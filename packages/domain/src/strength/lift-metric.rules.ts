import type { ExerciseSessionFigures } from './exercise-session.rules.ts';

/** What of an exercise is drawn over time. */
export const METRICS = ['e1rm', 'topLoad', 'volume', 'reps'] as const;
export type Metric = (typeof METRICS)[number];

type Figures = Pick<ExerciseSessionFigures, 'e1rmKg' | 'topLoadKg' | 'volumeKg' | 'reps'>;

/** A metric of one session, in kg or repetitions; null where the session has none. */
export function figureIn(session: Figures, metric: Metric): number | null {
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

/** The metrics that at least one session has a figure for; none of what is measured by time and distance. */
export function knownMetrics(sessions: readonly Figures[]): readonly Metric[] {
  return METRICS.filter((metric) => sessions.some((one) => figureIn(one, metric) !== null));
}
