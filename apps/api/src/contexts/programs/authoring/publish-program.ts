import type { Program } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { keepVersion } from '../versions/version.store.ts';
import { incompletenessOf } from './program.rules.ts';
import { lockProgram, touchProgram } from './program.store.ts';
import { readWeeks } from './program-content.store.ts';

export type ProgramToPublish = { readonly id: string; readonly ifMatch: number | null };

/** Makes a draft assignable; one that already is stays as it is. */
export async function publishProgram(
  ctx: Ctx,
  { id, ifMatch }: ProgramToPublish,
): Promise<Program> {
  permit(ctx, 'program:publish');
  const program = await lockProgram(ctx, id, ifMatch);
  const weeks = await readWeeks(ctx, id);
  if (program.status === 'archived') throw new AppError('conflict', 'program-archived');
  if (program.status === 'published') return { ...program, weeks };
  const refusal = incompletenessOf(weeks);
  if (refusal) throw new AppError('conflict', refusal);

  const published = { publishedAt: ctx.now, publishedBy: ctx.actor.userId };
  await keepVersion(ctx, program, { reason: 'published', weeks });
  return { ...(await touchProgram(ctx, program, published)), weeks };
}
