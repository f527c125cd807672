import type { ProgramDraft } from '@coachme/contracts/program-drafts.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { changeDraft, type DraftRow, lockDraft, shownDraft } from './draft.store.ts';

/** Stops a file that is read or looked over, and forgets what was understood of it; asked again, nothing more happens. */
export async function cancelProgramDraft(ctx: Ctx, id: string): Promise<ProgramDraft> {
  permit(ctx, 'program:create');
  const row = await lockDraft(ctx, id);
  if (row.state === 'made') {
    const detail = 'A program was made of this file already. It is among your drafts.';
    throw new AppError('conflict', 'draft-made', { detail });
  }
  if (row.state === 'failed') {
    const detail = 'This file could not be read, so there is nothing to cancel.';
    throw new AppError('conflict', 'draft-failed', { detail });
  }
  const nothing: Pick<DraftRow, 'state' | 'content' | 'weeks'> = {
    ...{ state: 'cancelled', content: null, weeks: [] },
  };
  if (row.state !== 'cancelled') await changeDraft(ctx, id, nothing);
  return shownDraft(ctx, { ...row, ...nothing });
}
