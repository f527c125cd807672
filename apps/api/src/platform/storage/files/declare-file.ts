import type { DeclaredFile, DeclareFile } from '@coachme/contracts/files.contract';
import { and, eq, ne, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import type { Storage } from '../storage.ts';
import { keysOf, later, refusalOfDeclared, uploadMinutes } from './file.rules.ts';
import { readFileRow, shownFile, thisFile } from './files.store.ts';
import { type FileRow, files } from './files.tables.ts';

type Input = {
  readonly body: DeclareFile;
  readonly storage: Storage;
  /** What the files of one organization may come to, in bytes. */
  readonly quotaBytes: number;
};

/** Says what will be uploaded and learns where to; the same again gets a new link while nothing was looked at. */
export async function declareFile(
  ctx: Ctx,
  { body, storage, quotaBytes }: Input,
): Promise<DeclaredFile | Again<DeclaredFile>> {
  permit(ctx, 'file:create');
  if (body.kind === 'branding') permit(ctx, 'organization:update');
  const refused = refusalOfDeclared(body);
  if (refused) {
    const field = refused === 'too-large' ? 'body.bytes' : 'body.contentType';
    throw new AppError('invalid', refused, { field });
  }

  const { organizationId, userId } = ctx.actor;
  const { id = ctx.newId(), kind, contentType, bytes } = body;
  const uploadEndsAt = later(ctx.now, uploadMinutes);
  const [added] = await ctx.tx
    .insert(files)
    .values({
      ...{ organizationId, id, kind, uploadEndsAt },
      ownerId: userId,
      declaredType: contentType,
      declaredBytes: bytes,
      createdAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning();
  if (added) {
    await refuseBeyond(ctx, quotaBytes);
    return withUpload(storage, added);
  }
  return again(await withUpload(storage, await renew(ctx, { ...body, id }, uploadEndsAt)));
}

/**
 * Refuses when the files of the organization come to more than its quota, this one included; what was refused or
 * given up does not count. One after the other, so that two at once do not both fit.
 */
async function refuseBeyond(ctx: Ctx, quotaBytes: number): Promise<void> {
  const { organizationId } = ctx.actor;
  const lock = `files of ${organizationId}`;
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
  const held = sql<string>`sum(coalesce(${files.keptBytes}, ${files.declaredBytes})::bigint)`;
  const [sum] = await ctx.tx
    .select({ held })
    .from(files)
    .where(and(eq(files.organizationId, organizationId), ne(files.state, 'refused')));
  if (Number(sum?.held ?? 0) <= quotaBytes) return;
  throw new AppError('conflict', 'file-quota-used-up', {
    field: 'body.bytes',
    detail: `The files of this organization may come to ${Math.floor(quotaBytes / 1024 ** 2)} MB. Delete some that are not needed.`,
  });
}

/** The same file, declared before by the same person. */
async function renew(
  ctx: Ctx,
  { id, kind, contentType, bytes }: DeclareFile & { readonly id: string },
  uploadEndsAt: Date,
): Promise<FileRow> {
  const row = await readFileRow(ctx, id);
  const isSame =
    row?.ownerId === ctx.actor.userId &&
    row.kind === kind &&
    row.declaredType === contentType &&
    row.declaredBytes === bytes;
  if (!isSame) throw new AppError('conflict', 'file-id-taken', { field: 'body.id' });
  if (row.state !== 'pending') return row;
  await ctx.tx.update(files).set({ uploadEndsAt }).where(thisFile(ctx, id));
  return { ...row, uploadEndsAt };
}

async function withUpload(storage: Storage, row: FileRow): Promise<DeclaredFile> {
  const file = shownFile(row);
  if (row.state !== 'pending') return { ...file, upload: null };
  const { declaredType: contentType, declaredBytes: bytes, uploadEndsAt: expiresAt } = row;
  const key = keysOf(row).upload;
  return {
    ...file,
    upload: {
      method: 'PUT',
      url: await storage.uploadLink({ key, contentType, bytes, expiresAt }),
      headers: { 'content-type': contentType },
      resumableUrl: storage.resumableLink({ key, contentType, bytes, expiresAt }),
      expiresAt: expiresAt.toISOString(),
    },
  };
}
