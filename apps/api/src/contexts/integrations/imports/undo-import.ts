import type { Import } from '@coachme/contracts/imports.contract';
import { importUndone } from '@coachme/contracts/integrations.events';
import { clientsFacade } from '#contexts/clients';
import { executionFacade } from '#contexts/execution';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { takeImportBack } from './import-jobs.ts';
import { getImport } from './imports.queries.ts';
import {
  changeImport,
  exercisesOfImport,
  forgetPreview,
  forgetStaged,
  lockImport,
} from './imports.store.ts';

/** Has everything taken back that an import brought, but sessions that were changed since; a preview is merely dropped. */
export async function undoImport(ctx: Ctx, id: string): Promise<Import> {
  permit(ctx, 'import:create');
  const row = await lockImport(ctx, id);
  await clientsFacade.requireClientVisible(ctx, row.clientId);
  if (row.state === 'reading' || row.state === 'committing') {
    const detail = 'This import is still at work. Cancel it, or wait until it is done.';
    throw new AppError('conflict', `import-${row.state}`, { detail });
  }
  if (row.state === 'preview' || row.state === 'failed') {
    await forgetStaged(ctx, id);
    await changeImport(ctx, id, { state: 'undone', undoneAt: ctx.now });
  }
  if (row.state === 'committed') {
    await changeImport(ctx, id, { state: 'undoing' });
    await ctx.enqueue(takeImportBack({ importId: id }));
  }
  return getImport(ctx, id);
}

/**
 * Takes back what an import brought: sessions, records, and exercises nobody has used since. One that was cancelled
 * while it was written had brought only a part of it.
 */
export async function takeBack(ctx: Ctx, importId: string): Promise<void> {
  permit(ctx, 'import:create');
  const { state, clientId, cancelledAt } = await lockImport(ctx, importId);
  if (state !== 'undoing') return;
  const { kept } = await executionFacade.removeImported(ctx, { clientId, importId });
  const names = await exercisesOfImport(ctx, importId);
  const brought = names.flatMap(({ isNew, exerciseId }) => (isNew && exerciseId ? exerciseId : []));
  const trained = await executionFacade.trainedExerciseIds(ctx, brought);
  await programsFacade.discardExercises(
    ctx,
    brought.filter((id) => !trained.has(id)),
  );
  if (cancelledAt) {
    await forgetPreview(ctx, importId);
    await changeImport(ctx, importId, { state: 'cancelled', keptSessionCount: kept });
    return;
  }
  await changeImport(ctx, importId, { state: 'undone', undoneAt: ctx.now, keptSessionCount: kept });
  await ctx.publish(importUndone({ importId, clientId, kept }));
}
