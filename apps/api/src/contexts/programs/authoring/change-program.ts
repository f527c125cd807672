import type { ChangeProgram, Program } from '@coachme/contracts/programs.words';
import { figuresOf } from '@coachme/domain/programs/program-figures.rules';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { lockProgram, touchProgram } from './program.store.ts';
import { checkedWeeks, replaceWeeks } from './program-content.store.ts';

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
  const weeks = await checkedWeeks(ctx, content.weeks);

  await replaceWeeks(ctx, id, weeks);
  const { title, description, about = {} } = content;
  const figures = figuresOf({ weeks });
  const touched = await touchProgram(ctx, program, { title, description, ...about, ...figures });
  const dayCount = weeks.flatMap((week) => week.days).length;
  return { ...touched, weekCount: weeks.length, dayCount, weeks };
}
