import type { MakeProgramOfDraft } from '@coachme/contracts/program-drafts.contract';
import type { Program } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { insertProgram, loadProgram } from '../authoring/program.store.ts';
import { checkedWeeks } from '../authoring/program-content.store.ts';
import { changeDraft, lockDraft, shownDraft } from './draft.store.ts';
import { weeksOfDraft } from './draft-weeks.rules.ts';

/** Makes the program of a file as somebody looked it over; made once, it is answered again. */
export async function makeProgramOfDraft(
  ctx: Ctx,
  draftId: string,
  { id = ctx.newId(), title, lines }: MakeProgramOfDraft,
): Promise<Program | Again<Program>> {
  permit(ctx, 'program:create');
  const row = await lockDraft(ctx, draftId);
  if (row.programId) return again(await loadProgram(ctx, row.programId));
  if (row.state !== 'review') throw new AppError('conflict', 'draft-not-read');
  const draft = await shownDraft(ctx, row);
  const chosen = new Map(lines.map(({ line, ...choice }) => [line, choice]));
  const outcome = weeksOfDraft(draft.weeks, chosen, ctx.newId);
  if (!outcome.ok) {
    const detail = `The sets of line ${outcome.line} cannot be read. Write them as 3x8, or leave the line out.`;
    throw new AppError('invalid', 'unread-sets', { field: `body.lines.${outcome.line}`, detail });
  }
  const weeks = await checkedWeeks(ctx, outcome.weeks);
  const made = await insertProgram(ctx, id, { title, description: '', weeks });
  if (!made) throw new AppError('conflict', 'program-id-taken');
  await changeDraft(ctx, draftId, { state: 'made', programId: id });
  return made;
}
