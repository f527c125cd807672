import { BulkSyncItem, type BulkSyncResult } from '@coachme/contracts/execution.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { deleteWorkout } from '../sessions/delete-workout.ts';
import { saveWorkout } from '../sessions/save-workout.ts';
import type { SaveDecision } from '../sessions/workout.rules.ts';

const statusOf: Readonly<Record<SaveDecision, BulkSyncResult['status']>> = {
  create: 'created',
  replace: 'updated',
  unchanged: 'unchanged',
  // The phone pulls what became of it.
  merge: 'conflict',
  deleted: 'conflict',
};

/** Stores or deletes one pushed workout; `conflict` says that it was joined with other changes and must be pulled. */
export async function syncWorkout(ctx: Ctx, item: BulkSyncItem): Promise<BulkSyncResult> {
  permit(ctx, 'workout:log');
  const { id, baseRevision, workout, deletedAt } = item;
  if (deletedAt !== undefined) return { id, status: 'updated', ...(await deleteIfStored(ctx, id)) };
  if (!workout) throw new AppError('invalid', 'workout-missing', { field: 'workout' });
  if (workout.id !== id) throw new AppError('invalid', 'ids-differ', { field: 'workout.id' });
  const { decision, revision } = await saveWorkout(ctx, { workout, baseRevision });
  return { id, status: statusOf[decision], revision };
}

/** A workout made and deleted before it was ever sent is nothing to refuse. */
async function deleteIfStored(ctx: Ctx, id: string): Promise<{ revision: number | null }> {
  try {
    return await deleteWorkout(ctx, id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return { revision: null };
    throw error;
  }
}

/** The pushed item in its shape, or the answer that says what is wrong with it. */
export function readItem(raw: unknown): BulkSyncItem | BulkSyncResult {
  const read = BulkSyncItem.safeParse(raw);
  if (read.success) return read.data;
  const id =
    typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id).slice(0, 64) : '';
  const issue = read.error.issues[0];
  const message = issue?.message ?? 'This is not a workout.';
  return {
    id,
    status: 'rejected',
    revision: null,
    error: { code: 'invalid', reason: 'shape', path: issue?.path.join('.') ?? '', message },
  };
}

/** How a refused item is answered, so that it does not refuse the others. */
export function refusedItem(id: string, refusal: AppError): BulkSyncResult {
  const { code, reason, more } = refusal;
  const message = more.detail ?? reason;
  return {
    id,
    status: 'rejected',
    revision: null,
    error: { code, reason, path: more.field ?? '', message },
  };
}
