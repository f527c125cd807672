import type { ChangeProgram, Program } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { keepBeforeChange } from '../versions/version.store.ts';
import { lockProgram } from './program.store.ts';
import { readWeeks } from './program-content.store.ts';
import { writeContent } from './written-program.store.ts';

/** What the builder sends: the program it means, the revision it saw, and what it holds now. */
export type ProgramChange = {
  readonly id: string;
  readonly ifMatch: number | null;
  readonly content: ChangeProgram;
};

/** Saves a program as the builder holds it; running assignments keep their copy. */
export async function changeProgram(
  ctx: Ctx,
  { id, ifMatch, content }: ProgramChange,
): Promise<Program> {
  permit(ctx, 'program:update');
  const program = await lockProgram(ctx, id, ifMatch);
  if (program.status === 'archived') throw new AppError('conflict', 'program-archived');
  await keepBeforeChange(ctx, program, () => readWeeks(ctx, id));
  return writeContent(ctx, program, content);
}
