import { bodyWeightsUntil } from './body/body-weights.queries.ts';
import { activityOf } from './history/activity.queries.ts';
import { estimatesOf, listLifts, sessionsOfLift } from './history/lifts.queries.ts';
import { watchedWorkout, workoutsSince } from './history/live.queries.ts';
import { performedSince, sessionsSince } from './history/training.queries.ts';
import { historyPage } from './imports/history-page.ts';
import { rebuildImported, removeImported, trainedExerciseIds } from './imports/remove-imported.ts';
import { takenMinutes, takenWorkoutIds, writeImported } from './imports/write-imported.ts';
import { sessionsOfDays } from './progression/sessions-of-days.queries.ts';
import { listRecords } from './records/records.queries.ts';
import { listClientWorkouts } from './sessions/workouts.queries.ts';
import { workoutsOfDays } from './today/performed.queries.ts';

/** What other contexts may ask about what clients did. Whether the caller may see the client is asked before. */
export const executionFacade = {
  activityOf,
  historyPage,
  bodyWeightsUntil,
  estimatesOf,
  listClientWorkouts,
  listLifts,
  listRecords,
  performedSince,
  rebuildImported,
  removeImported,
  sessionsOfDays,
  sessionsOfLift,
  sessionsSince,
  takenMinutes,
  takenWorkoutIds,
  trainedExerciseIds,
  watchedWorkout,
  workoutsOfDays,
  workoutsSince,
  writeImported,
};
