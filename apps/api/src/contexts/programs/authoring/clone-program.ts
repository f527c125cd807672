import type { Input } from '@coachme/contracts/kit/route';
import type { programsContract } from '@coachme/contracts/programs.contract';
import type { Program } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { insertProgram, loadProgram } from './program.store.ts';
import { copyOf } from './program-tree.rules.ts';

type Clone = Input<typeof programsContract.cloneProgram>;

/** Copies a program, whatever its state, into a new draft. */
export async function cloneProgram(
  ctx: Ctx,
  { params, body }: Clone,
): Promise<Program | Again<Program>> {
  permit(ctx, 'program:create');
  const source = await loadProgram(ctx, params.id);
  const { id = ctx.newId(), title = source.title } = body;
  const weeks = copyOf(source.weeks, ctx.newId);
  const { description, about } = source;
  const made = await insertProgram(ctx, id, { title, description, about, weeks });
  return made ?? sameOrConflict(await loadProgram(ctx, id), { ...source, title });
}

/** A repeated copy is the same copy; the id of another program is not free. */
function sameOrConflict(stored: Program, asked: Program): Again<Program> {
  const isCopy = stored.id !== asked.id && stored.title === asked.title;
  if (!isCopy) throw new AppError('conflict', 'program-id-taken');
  return again(stored);
}
