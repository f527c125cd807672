import type { Program } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { lockProgram } from '../authoring/program.store.ts';
import { readWeeks } from '../authoring/program-content.store.ts';
import { writeContent } from '../authoring/written-program.store.ts';
import { keepVersion } from './version.store.ts';
import { getVersion } from './versions.queries.ts';

export type VersionToRestore = {
  readonly id: string;
  readonly versionId: string;
  readonly ifMatch: number | null;
};

/** Puts a kept version in the place of a program; what stood there is kept too, so that nothing is lost either way. */
export async function restoreVersion(
  ctx: Ctx,
  { id, versionId, ifMatch }: VersionToRestore,
): Promise<Program> {
  permit(ctx, 'program:update');
  const program = await lockProgram(ctx, id, ifMatch);
  const { content } = await getVersion(ctx, { id, versionId });
  if (program.status === 'archived') throw new AppError('conflict', 'program-archived');
  await keepVersion(ctx, program, { reason: 'restored', weeks: await readWeeks(ctx, id) });
  return writeContent(ctx, program, content);
}
