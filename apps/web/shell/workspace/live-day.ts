import type { CoachDay, LiveWorkout } from '@coachme/contracts/progress.contract';
import type { QueryClient } from '@tanstack/react-query';

/** Under which the day view keeps its answer, followed by the date. */
export const dayKey = ['coach-day'] as const;

/** The live list with one session moved on: the newest first, each once. */
export function withLive(day: CoachDay, moved: LiveWorkout): CoachDay {
  const others = day.live.filter(({ workoutId }) => workoutId !== moved.workoutId);
  return { ...day, live: [moved, ...others] };
}

/** Moves a session on in every day view that is open. */
export function showLive(queries: QueryClient, moved: LiveWorkout): void {
  queries.setQueriesData<CoachDay>({ queryKey: dayKey }, (day) => day && withLive(day, moved));
}
