import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { isImage, keysOf } from './file.rules.ts';
import { readFileRow } from './files.store.ts';

/** Refuses a file that cannot hang on the door: of another kind, not here yet, or not there. */
export async function requireBrandPicture(ctx: Ctx, id: string): Promise<void> {
  permit(ctx, 'file:read');
  await readBrandPicture(ctx, id);
}

/** Where the small size of a logo or icon lies. */
export async function readBrandPicture(ctx: Ctx, id: string): Promise<string> {
  const row = await readFileRow(ctx, id);
  const isShown = row?.kind === 'branding' && row.keptType !== null && isImage(row.keptType);
  if (!isShown) throw new AppError('not-found', 'file');
  return keysOf(row)[256];
}
