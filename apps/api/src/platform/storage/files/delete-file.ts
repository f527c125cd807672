import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { translateStorageFailure } from '../storage-failure.ts';
import { keysOf } from './file.rules.ts';
import { requireOpenFile, thisFile } from './files.store.ts';
import { type FileRow, files } from './files.tables.ts';

type Input = { readonly params: { readonly id: string } };

/** Removes a file of one's own, or what everybody in the organization sees: its bytes first and then its row. */
export async function deleteFile(call: SignedInCall, { params }: Input) {
  permit(call, 'file:create');
  const { work, actor, storage } = call;
  const row = await work.run(actor, (ctx) => requireMine(ctx, params.id));
  try {
    // In this order a kill in between leaves no object that no row knows.
    for (const key of Object.values(keysOf(row))) await storage.remove(key);
  } catch (error) {
    throw translateStorageFailure(error);
  }
  await work.run(actor, (ctx) => ctx.tx.delete(files).where(thisFile(ctx, row.id)));
  return {};
}

async function requireMine(ctx: Ctx, id: string): Promise<FileRow> {
  const row = await requireOpenFile(ctx, id);
  if (row.kind === 'branding') permit(ctx, 'organization:update');
  else if (row.ownerId !== ctx.actor.userId) throw new AppError('not-found', 'file');
  return row;
}
