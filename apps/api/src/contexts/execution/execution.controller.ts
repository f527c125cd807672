import { attendanceContract } from '@coachme/contracts/attendance.contract';
import { bodyWeightsContract } from '@coachme/contracts/body-weights.contract';
import { executionContract } from '@coachme/contracts/execution.contract';
import { setCommentsContract } from '@coachme/contracts/set-comments.contract';
import { trainingSettingsContract } from '@coachme/contracts/training-settings.contract';
import { workoutHistoryContract } from '@coachme/contracts/workout-history.contract';
import { AppError } from '#platform/errors';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { listBodyWeights } from './body/body-weights.queries.ts';
import { removeMyBodyWeight } from './body/remove-body-weight.ts';
import { saveMyBodyWeight } from './body/save-body-weight.ts';
import { commentOnSet } from './comments/comment-on-set.ts';
import { removeSetComment } from './comments/remove-set-comment.ts';
import { listSetComments } from './comments/set-comments.queries.ts';
import { changeWorkout } from './sessions/change-workout.ts';
import { deleteWorkout } from './sessions/delete-workout.ts';
import { listFormerWorkouts } from './sessions/former-workouts.queries.ts';
import { logWorkout } from './sessions/log-workout.ts';
import { restoreWorkout } from './sessions/restore-workout.ts';
import { getWorkout, listClientWorkouts, listMyWorkouts } from './sessions/workouts.queries.ts';
import { changeTrainingSettings } from './settings/change-training-settings.ts';
import { getTrainingSettings } from './settings/get-training-settings.ts';
import { pullMyChanges } from './sync/pull-my-changes.ts';
import { pushWorkouts } from './sync/push-workouts.ts';
import { getMyBranches } from './today/get-my-branches.ts';
import { getMyToday } from './today/get-my-today.ts';

const routes = executionContract;
const comments = setCommentsContract;
const history = workoutHistoryContract;
const settings = trainingSettingsContract;

export const ExecutionEndpoints = endpoints('Execution', [
  byCall(routes.today, getMyToday),
  byCall(attendanceContract.getMyBranches, getMyBranches),
  [routes.listWorkouts, (ctx, { query }) => listMyWorkouts(ctx, query)],
  [routes.logWorkout, (ctx, { body }) => logWorkout(ctx, body)],
  byCall(routes.bulkSync, pushWorkouts),
  byCall(routes.sync, pullMyChanges),
  [
    routes.listClientWorkouts,
    (ctx, { params, query }) => listClientWorkouts(ctx, params.clientId, query),
  ],
  [routes.getWorkout, (ctx, { params }) => getWorkout(ctx, params.id)],
  [
    routes.changeWorkout,
    (ctx, { params, body, ifMatch }) => {
      if (body.id !== params.id) throw new AppError('invalid', 'ids-differ', { field: 'body.id' });
      return changeWorkout(ctx, body, ifMatch);
    },
  ],
  [
    routes.deleteWorkout,
    async (ctx, { params }) => {
      await deleteWorkout(ctx, params.id);
      return {};
    },
  ],
]);

export const SetCommentsEndpoints = endpoints('SetComments', [
  [comments.listSetComments, (ctx, { params, query }) => listSetComments(ctx, params.id, query)],
  [
    comments.commentOnSet,
    (ctx, { params, body }) => commentOnSet(ctx, { ...body, workoutId: params.id }),
  ],
  [
    comments.removeSetComment,
    async (ctx, { params }) => {
      await removeSetComment(ctx, { workoutId: params.id, id: params.commentId });
      return {};
    },
  ],
]);

export const WorkoutHistoryEndpoints = endpoints('WorkoutHistory', [
  [
    history.listFormerWorkouts,
    (ctx, { params, query }) => listFormerWorkouts(ctx, params.id, query),
  ],
  [
    history.restoreWorkout,
    (ctx, { params, body, ifMatch }) => restoreWorkout(ctx, { ...params, ...body, ifMatch }),
  ],
]);

export const TrainingSettingsEndpoints = endpoints('TrainingSettings', [
  [settings.getTrainingSettings, (ctx) => getTrainingSettings(ctx)],
  [
    settings.changeTrainingSettings,
    (ctx, { body, ifMatch }) => changeTrainingSettings(ctx, { settings: body, ifMatch }),
  ],
]);

export const BodyWeightsEndpoints = endpoints('BodyWeights', [
  byCall(bodyWeightsContract.saveBodyWeight, saveMyBodyWeight),
  byCall(bodyWeightsContract.removeBodyWeight, removeMyBodyWeight),
  [
    bodyWeightsContract.listBodyWeights,
    (ctx, { params, query }) => listBodyWeights(ctx, params.id, query),
  ],
]);
