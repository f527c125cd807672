import type { FileJob } from '@coachme/contracts/file-jobs.contract';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import { and, desc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { programsFacade } from '#contexts/programs';
import { anyone } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import type { ImportColumns } from '../imports/imports.store.ts';
import { imports } from '../integrations.tables.ts';
import { jobOfDraft, jobOfImport, newestFirst } from './file-job.rules.ts';

/** After whom the next page begins: a later file, or one of the same moment with a greater id, was told already. */
type Before = { readonly createdAt: string; readonly id: string } | null;

/** Files that the acting person brought, histories and programs together, newest first. */
export async function listFileJobs(ctx: Ctx, { limit, cursor }: PageQuery): Promise<Page<FileJob>> {
  anyone(ctx, 'only files one brought oneself, each kind for whoever may bring it');
  const key = readCursor(cursor, z.tuple([z.iso.datetime(), z.uuid()]));
  const before = key ? { createdAt: key[0], id: key[1] } : null;
  const brought = await importsBegun(ctx, before, limit + 1);
  const drafts = ctx.actor.can.has('program:create')
    ? await programsFacade.fileDraftsBegun(ctx, before, limit + 1)
    : [];
  const clientIds = [...new Set(brought.map(({ clientId }) => clientId))];
  const clients = await clientsOf(ctx, clientIds);
  const jobs = [...brought.map((row) => jobOfImport(row, clients)), ...drafts.map(jobOfDraft)];
  const page = pageOf(jobs.sort(newestFirst), limit, ({ createdAt, id }) => [createdAt, id]);
  // Whoever no longer coaches a client no longer sees what they brought for them.
  const items = page.items.filter(({ kind, client }) => kind === 'program' || client !== null);
  return { ...page, items };
}

async function importsBegun(
  { tx, actor }: Ctx,
  before: Before,
  limit: number,
): Promise<ImportColumns[]> {
  if (!actor.can.has('import:read')) return [];
  return tx
    .select()
    .from(imports)
    .where(
      and(
        eq(imports.organizationId, actor.organizationId),
        eq(imports.createdBy, actor.userId),
        before
          ? sql`(${imports.createdAt}, ${imports.id}) < (${before.createdAt}::timestamptz, ${before.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(limit);
}

async function clientsOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const seen = await clientsFacade.clientsByIds(ctx, ids);
  return new Map(seen.map(({ id, name }) => [id, name]));
}
