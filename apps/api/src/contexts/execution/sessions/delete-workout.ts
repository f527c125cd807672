import { workoutDeleted } from '@coachme/contracts/execution.events';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { rebuildRecords } from '../records/records.store.ts';
import { tellOfNone } from './session-place.store.ts';
import {
  clearExercises,
  contentOf,
  forgetTraining,
  keepInHistory,
  lockWorkout,
  markWorkout,
} from './workout.store.ts';

/** Deletes a workout: its records are worked out again, its content stays in the history. */
export async function deleteWorkout(ctx: Ctx, id: string): Promise<{ revision: number }> {
  permit(ctx, 'workout:delete');
  const client = await clientsFacade.myClient(ctx);
  const stored = await lockWorkout(ctx, id, '');
  if (!stored || stored.clientId !== client.id) throw new AppError('not-found', 'workout');
  if (stored.isDeleted) return { revision: stored.revision };

  const revision = stored.revision + 1;
  const { fingerprint } = stored;
  const content = await contentOf(ctx, id);
  await keepInHistory(ctx, id, {
    clientId: client.id,
    revision: stored.revision,
    fingerprint,
    content,
  });
  forgetTraining(ctx, client.id);
  const exerciseIds = await clearExercises(ctx, id);
  await markWorkout(ctx, id, { revision, deletedAt: ctx.now, fingerprint: '' });
  if (stored.branchId !== null) await tellOfNone(ctx, { workoutId: id, clientId: client.id });
  const from = { startedAt: stored.startedAt, workoutId: id };
  await rebuildRecords(ctx, { clientId: client.id, exerciseIds: [...new Set(exerciseIds)], from });
  await ctx.change({
    clientId: client.id,
    entity: 'workout',
    entityId: id,
    revision,
    isDeleted: true,
  });
  const scheduledDayId = content?.scheduledDayId ?? null;
  await ctx.publish(
    workoutDeleted({ workoutId: id, clientId: client.id, revision, scheduledDayId }),
  );
  return { revision };
}
