import type { Input } from '@coachme/contracts/kit/route';
import type { programTemplatesContract } from '@coachme/contracts/program-templates.contract';
import type { Program } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { insertProgram, loadProgram } from '../authoring/program.store.ts';
import { asStored } from '../authoring/program-tree.rules.ts';
import { getProgramTemplate } from './ready.queries.ts';

type Start = Input<typeof programTemplatesContract.startFromTemplate>;

/** Copies a ready program into a new draft, in the coach's language. */
export async function startFromTemplate(
  ctx: Ctx,
  { params, body }: Start,
): Promise<Program | Again<Program>> {
  permit(ctx, 'program:create');
  const template = await getProgramTemplate(ctx, params.key);
  const { id = ctx.newId(), title = template.title } = body;
  const { description, about } = template;
  const weeks = asStored(template.weeks);
  const made = await insertProgram(ctx, id, { title, description, about, weeks });
  if (made) return made;
  const stored = await loadProgram(ctx, id);
  // The same start, sent twice: its parts got other ids this time, so it is known by what it is called.
  if (stored.title !== title) throw new AppError('conflict', 'program-id-taken');
  return again(stored);
}
