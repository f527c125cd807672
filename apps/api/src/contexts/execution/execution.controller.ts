import { executionContract } from '@coachme/contracts/execution.contract';
import type { BulkSyncResult } from '@coachme/contracts/execution.words';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { changeWorkout } from './sessions/change-workout.ts';
import { deleteWorkout } from './sessions/delete-workout.ts';
import { logWorkout } from './sessions/log-workout.ts';
import { getWorkout, listClientWorkouts, listMyWorkouts } from './sessions/workouts.queries.ts';
import { pullChanges } from './sync/pull-changes.ts';
import { readItem, refusedItem, syncWorkout } from './sync/sync-workout.ts';
import { getToday } from './today/today.queries.ts';

const routes = executionContract;

export const ExecutionEndpoints = endpoints('Execution', [
  [routes.today, (ctx, { query }) => getToday(ctx, query)],
  [routes.listWorkouts, (ctx, { query }) => listMyWorkouts(ctx, query)],
  [routes.logWorkout, (ctx, { body }) => logWorkout(ctx, body)],
  byCall(routes.bulkSync, bulkSync),
  [routes.sync, (ctx, { query }) => pullChanges(ctx, query)],
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

/** Each item in a transaction of its own, one after the other: what is refused or broken leaves the others stored. */
async function bulkSync(call: SignedInCall, { body }: { body: { items: unknown[] } }) {
  const items: BulkSyncResult[] = [];
  for (const raw of body.items) {
    const item = readItem(raw);
    items.push('status' in item ? item : await syncOne(call, item));
  }
  return { items };
}

async function syncOne(
  call: SignedInCall,
  item: Parameters<typeof syncWorkout>[1],
): Promise<BulkSyncResult> {
  try {
    return await call.work.run(call.actor, (ctx) => syncWorkout(ctx, item));
  } catch (error) {
    // What the phone should send again as it is ends the whole push: the items before are stored and will be unchanged.
    if (!(error instanceof AppError) || error.code === 'unavailable' || error.code === 'forbidden')
      throw error;
    return refusedItem(item.id, error);
  }
}
