import { executionContract } from '@coachme/contracts/execution.contract';
import { AppError } from '#platform/errors';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { changeWorkout } from './sessions/change-workout.ts';
import { deleteWorkout } from './sessions/delete-workout.ts';
import { logWorkout } from './sessions/log-workout.ts';
import { getWorkout, listClientWorkouts, listMyWorkouts } from './sessions/workouts.queries.ts';
import { pullMyChanges } from './sync/pull-my-changes.ts';
import { pushWorkouts } from './sync/push-workouts.ts';
import { getMyToday } from './today/get-my-today.ts';

const routes = executionContract;

export const ExecutionEndpoints = endpoints('Execution', [
  byCall(routes.today, getMyToday),
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
