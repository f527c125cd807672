import { executionFacade } from '#contexts/execution';
import type { Ctx } from '#platform/db/work';
import type { ImportColumns } from './imports.store.ts';

type Coming = { readonly workoutId: string; readonly startedAt: string };

/**
 * Tells which sessions of a file are here already: by their id, deleted ones too, or because the client has one that
 * begins in the same minute, from training, from another app's file, or under the name it had before.
 */
export async function sessionsHere(
  ctx: Ctx,
  { id: importId, clientId }: Pick<ImportColumns, 'id' | 'clientId'>,
  coming: readonly Coming[],
): Promise<(session: Coming) => boolean> {
  const ids = coming.map(({ workoutId }) => workoutId);
  const startedAt = coming.map((session) => session.startedAt);
  const takenIds = await executionFacade.takenWorkoutIds(ctx, ids);
  const takenMinutes = await executionFacade.takenMinutes(ctx, { clientId, importId, startedAt });
  return (session) =>
    takenIds.has(session.workoutId) || takenMinutes.has(session.startedAt.slice(0, 16));
}
