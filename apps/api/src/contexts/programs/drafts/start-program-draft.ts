import { createHash } from 'node:crypto';
import type { ProgramDraft, StartProgramDraft } from '@coachme/contracts/program-drafts.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { programDrafts } from '../writing.tables.ts';
import { findDraft, shownDraft } from './draft.store.ts';
import { readDraft } from './draft-jobs.ts';

/** Takes a file and has it read into a program, for a person to look over. */
export async function startProgramDraft(
  ctx: Ctx,
  { id = ctx.newId(), file }: StartProgramDraft,
): Promise<ProgramDraft | Again<ProgramDraft>> {
  permit(ctx, 'program:create');
  const content = await file.bytes();
  const fingerprint = createHash('sha256').update(content).digest('base64url');
  const [made] = await ctx.tx
    .insert(programDrafts)
    .values({
      organizationId: ctx.actor.organizationId,
      id,
      fileName: file.name.slice(-200),
      content,
      fingerprint,
      state: 'reading',
      createdBy: ctx.actor.userId,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning();
  if (made) {
    await ctx.enqueue(readDraft({ draftId: id }));
    return shownDraft(ctx, made);
  }
  const stored = await findDraft(ctx, id);
  if (stored?.fingerprint !== fingerprint) throw new AppError('conflict', 'draft-id-taken');
  return again(await shownDraft(ctx, stored));
}
