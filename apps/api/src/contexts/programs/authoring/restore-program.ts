import type { Program } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { lockProgram, touchProgram } from './program.store.ts';
import { readWeeks } from './program-content.store.ts';

/** Takes an archived program back, published or not as it was before; one that is not archived stays as it is. */
export async function restoreProgram(ctx: Ctx, id: string): Promise<Program> {
  permit(ctx, 'program:archive');
  const program = await lockProgram(ctx, id, null);
  const weeks = await readWeeks(ctx, id);
  if (program.status !== 'archived') return { ...program, weeks };
  const back = { archivedAt: null, archivedBy: null };
  return { ...(await touchProgram(ctx, program, back)), weeks };
}
