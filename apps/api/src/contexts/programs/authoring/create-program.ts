import { isDeepStrictEqual } from 'node:util';
import type { CreateProgram, Program } from '@coachme/contracts/programs.words';
import { NOTHING_SAID_OF_IT } from '@coachme/domain/programs/program-about.rules';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { insertProgram, loadProgram } from './program.store.ts';
import { checkedWeeks } from './program-content.store.ts';

/** Starts a program as a draft. */
export async function createProgram(
  ctx: Ctx,
  { id = ctx.newId(), ...input }: CreateProgram,
): Promise<Program | Again<Program>> {
  permit(ctx, 'program:create');
  const content = { ...input, weeks: await checkedWeeks(ctx, input.weeks) };
  const made = await insertProgram(ctx, id, content);
  return made ?? sameOrConflict(await loadProgram(ctx, id), content);
}

/** A repeated create is the same create; the id of another program is not free. */
function sameOrConflict(stored: Program, asked: Omit<CreateProgram, 'id'>): Again<Program> {
  const { title, description, weeks, about } = stored;
  const askedWhole = { about: NOTHING_SAID_OF_IT, ...asked };
  if (!isDeepStrictEqual({ title, description, weeks, about }, askedWhole)) {
    throw new AppError('conflict', 'program-id-taken');
  }
  return again(stored);
}
