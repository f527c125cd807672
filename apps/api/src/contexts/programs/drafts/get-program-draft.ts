import type { ProgramDraft } from '@coachme/contracts/program-drafts.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { findDraft, shownDraft } from './draft.store.ts';

/** What was understood of a file, line by line. */
export async function getProgramDraft(ctx: Ctx, id: string): Promise<ProgramDraft> {
  permit(ctx, 'program:create');
  const row = await findDraft(ctx, id);
  if (!row) throw new AppError('not-found', 'no-such-draft');
  return shownDraft(ctx, row);
}
