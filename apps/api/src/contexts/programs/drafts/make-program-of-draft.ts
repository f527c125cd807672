import type { MakeProgramOfDraft } from '@coachme/contracts/program-drafts.contract';
import type { Program } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { derivedId } from '#platform/derived-id';
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
  { id: wanted = ctx.newId(), title, lines, sheet }: MakeProgramOfDraft,
): Promise<Program | Again<Program>> {
  permit(ctx, 'program:create');
  const row = await lockDraft(ctx, draftId);
  if (row.programId) return again(await loadProgram(ctx, row.programId));
  // Sheets become programs one by one: which one a sheet became follows from the sheet.
  const id = sheet === undefined ? wanted : derivedId(`program-draft/${draftId}/${sheet}`);
  if (row.state === 'cancelled') throw cancelled();
  if (row.state !== 'review') throw new AppError('conflict', 'draft-not-read');
  const draft = await shownDraft(ctx, row);
  const chosen = new Map(lines.map(({ line, ...choice }) => [line, choice]));
  const meant = draft.weeks.filter((week) => sheet === undefined || week.sheet === sheet);
  if (meant.length === 0) throw new AppError('invalid', 'no-such-sheet', { field: 'body.sheet' });
  const outcome = weeksOfDraft(meant, chosen, ctx.newId);
  if (!outcome.ok) {
    const detail = `The sets of line ${outcome.line} cannot be read. Write them as 3x8, or leave the line out.`;
    throw new AppError('invalid', 'unread-sets', { field: `body.lines.${outcome.line}`, detail });
  }
  const weeks = await checkedWeeks(ctx, outcome.weeks);
  const made = await insertProgram(ctx, id, { title, description: '', weeks });
  if (!made && sheet !== undefined) return again(await loadProgram(ctx, id));
  if (!made) throw new AppError('conflict', 'program-id-taken');
  if (sheet === undefined) await changeDraft(ctx, draftId, { state: 'made', programId: id });
  return made;
}

function cancelled(): AppError {
  const detail = 'This file was cancelled. Bring it again to make a program of it.';
  return new AppError('conflict', 'draft-cancelled', { detail });
}
