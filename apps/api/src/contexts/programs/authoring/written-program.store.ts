import type { ChangeProgram, Program, ProgramRow } from '@coachme/contracts/programs.words';
import { figuresOf } from '@coachme/domain/programs/program-figures.rules';
import type { Ctx } from '#platform/db/work';
import { touchProgram } from './program.store.ts';
import { checkedWeeks, replaceWeeks } from './program-content.store.ts';

/** Puts content in the place of a locked program's own. */
export async function writeContent(
  ctx: Ctx,
  program: ProgramRow,
  content: ChangeProgram,
): Promise<Program> {
  const weeks = await checkedWeeks(ctx, content.weeks);
  await replaceWeeks(ctx, program.id, weeks);
  const { title, description, about = {} } = content;
  const figures = figuresOf({ weeks });
  const touched = await touchProgram(ctx, program, { title, description, ...about, ...figures });
  const dayCount = weeks.flatMap((week) => week.days).length;
  return { ...touched, weekCount: weeks.length, dayCount, weeks };
}
