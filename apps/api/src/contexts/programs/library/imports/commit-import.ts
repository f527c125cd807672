import type { ExerciseImport } from '@coachme/contracts/exercise-imports.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { requireImport, touchImport } from './import.store.ts';
import { takeOver } from './take-over.ts';

export type ImportToCommit = { readonly id: string; readonly except: readonly string[] };

/** Takes over what was looked at; asked for again, it goes on as it is. */
export async function commitImport(
  ctx: Ctx,
  { id, except }: ImportToCommit,
): Promise<ExerciseImport> {
  permit(ctx, 'exercise:create');
  const found = await requireImport(ctx, id, 'to change');
  if (found.state === 'committing' || found.state === 'committed') return found;
  if (found.state !== 'preview') throw new AppError('conflict', 'exercise-import-not-ready');
  await touchImport(ctx, id, { state: 'committing' });
  await ctx.enqueue(takeOver({ importId: id, except: [...except] }));
  return { ...found, state: 'committing' };
}
