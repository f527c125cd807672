import type { Import, ImportState } from '@coachme/contracts/imports.contract';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { takeImportBack } from './import-jobs.ts';
import { getImport } from './imports.queries.ts';
import {
  changeImport,
  findImport,
  forgetPreview,
  type ImportColumns,
  lockImport,
  lockImportIfFree,
} from './imports.store.ts';

/**
 * Stops an import that is read, looked over or written, and leaves nothing of it; asked again, it says how far that is.
 * While its records are worked out that can no longer be stopped, which is said at once.
 */
export async function cancelImport(ctx: Ctx, id: string): Promise<Import> {
  permit(ctx, 'import:create');
  const { clientId, state, finishingAt } = await findImport(ctx, id);
  await clientsFacade.requireClientVisible(ctx, clientId);
  const isFinishing = state === 'committing' && finishingAt !== null;
  const row = isFinishing ? await lockImportIfFree(ctx, id) : await lockImport(ctx, id);
  if (!row) throw new AppError('conflict', 'import-finishing', { detail: almostDone });
  if (!row.cancelledAt) await cancel(ctx, row);
  return getImport(ctx, id);
}

const almostDone =
  'All of this import is written and its records are being worked out. Take it back once that is done.';

async function cancel(ctx: Ctx, { id, state }: ImportColumns): Promise<void> {
  if (state === 'committing') {
    // Whoever writes the next sessions finds it no longer committing and writes nothing.
    await changeImport(ctx, id, { state: 'undoing', cancelledAt: ctx.now });
    await ctx.enqueue(takeImportBack({ importId: id }));
    return;
  }
  if (state !== 'reading' && state !== 'preview') throw tooLate(state);
  await forgetPreview(ctx, id);
  await changeImport(ctx, id, { state: 'cancelled', cancelledAt: ctx.now, content: null });
}

type Ended = Exclude<ImportState, 'reading' | 'preview' | 'committing'>;

const whyNot: Readonly<Record<Ended, string>> = {
  committed: 'This import was done before it could be cancelled. Take it back instead.',
  undoing: 'This import is already being taken back.',
  undone: 'This import was taken back already.',
  failed: 'This file could not be read, so there is nothing to cancel.',
  cancelled: 'This import was cancelled already.',
};

function tooLate(state: Ended): AppError {
  return new AppError('conflict', `import-${state}`, { detail: whyNot[state] });
}
