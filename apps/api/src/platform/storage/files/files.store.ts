import type { StoredFile } from '@coachme/contracts/files.contract';
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { isOpenTo } from './file.rules.ts';
import { type FileRow, files } from './files.tables.ts';

/** One file of the organization, whoever it belongs to. */
export const thisFile = (ctx: Ctx, id: string) =>
  and(eq(files.organizationId, ctx.actor.organizationId), eq(files.id, id));

/** The row of a file. */
export async function readFileRow(ctx: Ctx, id: string): Promise<FileRow | undefined> {
  const [row] = await ctx.tx.select().from(files).where(thisFile(ctx, id));
  return row;
}

/** A file that the actor may ask for; for everybody else it does not exist. */
export async function requireOpenFile(ctx: Ctx, id: string): Promise<FileRow> {
  const row = await readFileRow(ctx, id);
  if (!row || !isOpenTo(row, ctx.actor.userId)) throw new AppError('not-found', 'file');
  return row;
}

/** A file as the contract shows one. */
export function shownFile(row: FileRow): StoredFile {
  const { id, kind, state, refusal, widthPixels, heightPixels } = row;
  return {
    ...{ id, kind, state, refusal, widthPixels, heightPixels },
    contentType: row.keptType ?? row.declaredType,
    bytes: row.keptBytes ?? row.declaredBytes,
    createdAt: row.createdAt.toISOString(),
  };
}
