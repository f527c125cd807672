import type { Input } from '@coachme/contracts/kit/route';
import type { programsContract } from '@coachme/contracts/programs.contract';
import type { Program } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { findProgram, insertProgram, loadProgram } from './program.store.ts';
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
  const stored = await findProgram(ctx, id);
  if (stored && (stored.title !== title || stored.id === source.id)) {
    throw new AppError('conflict', 'program-id-taken');
  }
  if (stored) return again(stored);
  const weeks = copyOf(source.weeks, ctx.newId);
  return insertProgram(ctx, id, { title, description: source.description, weeks });
}
