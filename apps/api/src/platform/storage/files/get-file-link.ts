import type { FileLink, FileSize } from '@coachme/contracts/files.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { heldPath } from '../held-links.ts';
import type { Storage } from '../storage.ts';
import { downloadMinutes, isImage, keysOf, later } from './file.rules.ts';
import { requireOpenFile } from './files.store.ts';

type Input = {
  readonly params: { readonly id: string };
  readonly query: { readonly size: FileSize };
  readonly storage: Storage;
  /** Signs links that hold for one session. */
  readonly heldSecret: string;
};

/** A link to one's own file, or to what everybody in the organization may see. */
export async function getFileLink(
  ctx: Ctx,
  { params, query, storage, heldSecret }: Input,
): Promise<FileLink> {
  permit(ctx, 'file:read');
  const row = await requireOpenFile(ctx, params.id);
  if (!row.keptType) throw new AppError('conflict', `file-${row.state}`);
  const isSmaller = query.size !== 'full';
  if (isSmaller && !isImage(row.keptType)) {
    throw new AppError('invalid', 'no-smaller-size', { field: 'query.size' });
  }
  const contentType = isSmaller ? 'image/webp' : row.keptType;
  const expiresAt = later(ctx.now, downloadMinutes);
  const terms = { key: keysOf(row)[query.size], contentType, expiresAt };
  const { userId, sessionId, organizationId } = ctx.actor;
  const url = sessionId
    ? heldPath({ ...terms, holder: { userId, sessionId, organizationId } }, heldSecret)
    : await storage.downloadLink(terms);
  return { url, contentType, expiresAt: expiresAt.toISOString() };
}
