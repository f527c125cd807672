import { activityOf } from './history/activity.queries.ts';
import { watchedWorkout, workoutsSince } from './history/live.queries.ts';
import { performedSince, sessionsSince } from './history/training.queries.ts';
import { listRecords } from './records/records.queries.ts';
import { listClientWorkouts } from './sessions/workouts.queries.ts';
import { workoutsOfDays } from './today/performed.queries.ts';

/** What other contexts may ask about what clients did. Whether the caller may see the client is asked before. */
export const executionFacade = {
  activityOf,
  listClientWorkouts,
  listRecords,
  performedSince,
  sessionsSince,
  watchedWorkout,
  workoutsOfDays,
  workoutsSince,
};
