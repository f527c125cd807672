import type { DraftLine, ProgramDraft } from '@coachme/contracts/program-drafts.contract';
import { exerciseMatcher } from '@coachme/domain/exercises/exercise-match.rules';
import type { WrittenLine } from '@coachme/domain/programs/written-rows.rules';
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { readLibrary } from '../library/library.store.ts';
import { byAnyName } from '../library/names-elsewhere.ts';
import { programDrafts } from '../writing.tables.ts';

export type DraftRow = typeof programDrafts.$inferSelect;

const isOf = ({ actor }: Ctx, id: string) =>
  and(eq(programDrafts.organizationId, actor.organizationId), eq(programDrafts.id, id));

/** A draft of the organization, or undefined. */
export async function findDraft(ctx: Ctx, id: string): Promise<DraftRow | undefined> {
  const [row] = await ctx.tx.select().from(programDrafts).where(isOf(ctx, id));
  return row;
}

/** A draft that must be there, kept from others until the unit of work ends. */
export async function lockDraft(ctx: Ctx, id: string): Promise<DraftRow> {
  const [row] = await ctx.tx.select().from(programDrafts).where(isOf(ctx, id)).for('update');
  if (!row) throw new AppError('not-found', 'no-such-draft');
  return row;
}

/** Changes a draft. */
export async function changeDraft(
  ctx: Ctx,
  id: string,
  changes: Partial<Pick<DraftRow, 'state' | 'failure' | 'weeks' | 'content' | 'programId'>>,
): Promise<void> {
  await ctx.tx
    .update(programDrafts)
    .set({ ...changes, updatedAt: ctx.now })
    .where(isOf(ctx, id));
}

/** A draft with its exercises found in the library, by any of their names. */
export async function shownDraft(ctx: Ctx, row: DraftRow): Promise<ProgramDraft> {
  const library = byAnyName(await readLibrary(ctx));
  const names = new Map(library.map(({ id, name }) => [id, name]));
  const matchOf = exerciseMatcher(library);
  const lineOf = (line: WrittenLine): DraftLine => {
    const { match, exerciseId, candidateIds } = matchOf(line.exercise);
    const candidates = candidateIds.map((id) => ({ id, name: names.get(id) ?? '' }));
    return { ...line, match, exerciseId, candidates };
  };
  const { id, fileName, state, failure, programId } = row;
  const title = fileName.replace(/\.[a-z0-9]{1,5}$/iu, '').slice(0, 120);
  const weeks = row.weeks.map((week) => ({
    ...week,
    days: week.days.map((day) => ({ ...day, lines: day.lines.map(lineOf) })),
  }));
  return { id, fileName, state, failure, title, weeks, programId };
}
