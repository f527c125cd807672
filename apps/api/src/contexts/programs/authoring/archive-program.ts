import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { lockProgram, touchProgram } from './program.store.ts';

/** Takes a program out of the list; running assignments go on. */
export async function archiveProgram(ctx: Ctx, id: string): Promise<void> {
  permit(ctx, 'program:archive');
  const program = await lockProgram(ctx, id, null);
  if (program.status === 'archived') return;
  await touchProgram(ctx, program, { archivedAt: ctx.now, archivedBy: ctx.actor.userId });
}
