import type { CoachDay, LiveWorkout } from '@coachme/contracts/progress.contract';
import { withLive } from '@coachme/domain/session/live-list.rules';
import type { QueryClient } from '@tanstack/react-query';

/** Under which the day view keeps its answer, followed by the date. */
export const dayKey = ['coach-day'] as const;

/** Moves a session on in every day view that is open. */
export function showLive(queries: QueryClient, moved: LiveWorkout): void {
  queries.setQueriesData<CoachDay>({ queryKey: dayKey }, (day) => day && withLive(day, moved));
}
