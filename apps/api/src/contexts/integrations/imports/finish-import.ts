import { importCommitted } from '@coachme/contracts/integrations.events';
import { executionFacade } from '#contexts/execution';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { changeImport, forgetStaged, lockImport } from './imports.store.ts';

/** Works out the records of an import whose sessions are all written; then it is done. */
export async function finishImport(ctx: Ctx, importId: string): Promise<void> {
  permit(ctx, 'import:create');
  const { state, clientId, writtenSessionCount } = await lockImport(ctx, importId);
  // It was cancelled before this began.
  if (state !== 'committing') return;
  await executionFacade.rebuildImported(ctx, { clientId, importId });
  await forgetStaged(ctx, importId);
  await changeImport(ctx, importId, { state: 'committed', committedAt: ctx.now });
  await ctx.publish(importCommitted({ importId, clientId, sessions: writtenSessionCount }));
}
