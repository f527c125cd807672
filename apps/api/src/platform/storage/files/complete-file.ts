import type { StoredFile } from '@coachme/contracts/files.contract';
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { translateStorageFailure } from '../storage-failure.ts';
import { type Examined, examineFile } from './examine-file.ts';
import { later, mayComplete } from './file.rules.ts';
import { readFileRow, requireOpenFile, shownFile, thisFile } from './files.store.ts';
import { type FileRow, files } from './files.tables.ts';

/** Whoever looks at the bytes has them alone this long; one that was killed is replaced then. */
const leaseMinutes = 5;

/** Has the uploaded bytes looked at and kept, or refused by name. Sent twice, it happens once. */
export async function completeFile(
  call: SignedInCall,
  { params }: { readonly params: { readonly id: string } },
): Promise<StoredFile> {
  permit(call, 'file:create');
  const { work, actor } = call;
  const row = await work.run(actor, (ctx) => claim(ctx, params.id));
  if (row.state !== 'pending') return shownFile(row);
  // The objects come before the row says so, and no transaction waits for them.
  const examined = await examineOrRelease(call, row);
  const settled = await work.run(actor, (ctx) => settle(ctx, row, examined));
  if (examined) return shownFile(settled);
  throw new AppError('conflict', 'not-uploaded', {
    detail: 'The bytes are not there, or not as many as were declared.',
  });
}

async function examineOrRelease(
  { work, actor, storage }: SignedInCall,
  row: FileRow,
): Promise<Examined | null> {
  try {
    return await examineFile(storage, row);
  } catch (error) {
    await work.run(actor, (ctx) => settle(ctx, row, null));
    throw translateStorageFailure(error);
  }
}

/** Takes a pending file for oneself; a settled one is answered as it is. */
async function claim(ctx: Ctx, id: string): Promise<FileRow> {
  const isFree = or(
    isNull(files.examinedFrom),
    lt(files.examinedFrom, later(ctx.now, -leaseMinutes)),
  );
  const row = await requireOpenFile(ctx, id);
  if (row.ownerId !== ctx.actor.userId) throw new AppError('not-found', 'file');
  if (row.state !== 'pending') return row;
  if (!mayComplete(row.uploadEndsAt, ctx.now)) throw new AppError('conflict', 'upload-over');
  const [claimed] = await ctx.tx
    .update(files)
    .set({ examinedFrom: ctx.now })
    .where(and(thisFile(ctx, id), eq(files.state, 'pending'), isFree))
    .returning();
  if (claimed) return claimed;
  throw new AppError('conflict', 'being-looked-at', {
    detail: 'Somebody is looking at this file right now. Ask again in a moment.',
  });
}

/** Writes what was found if the claim still holds, and lets go of it. */
async function settle(ctx: Ctx, row: FileRow, examined: Examined | null): Promise<FileRow> {
  const isMine = row.examinedFrom ? eq(files.examinedFrom, row.examinedFrom) : undefined;
  const [settled] = await ctx.tx
    .update(files)
    .set({ ...examined, examinedFrom: null })
    .where(and(thisFile(ctx, row.id), eq(files.state, 'pending'), isMine))
    .returning();
  return settled ?? (await readFileRow(ctx, row.id)) ?? row;
}
