import type { Import, ImportProblem, ImportRow } from '@coachme/contracts/imports.contract';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { importProblems, imports } from '../integrations.tables.ts';
import { exercisesOfImport, findImport, type ImportColumns } from './imports.store.ts';
import { whoseHistory } from './whose-history.queries.ts';

const firstProblems = 100;

/** How far an import is, what its exercises are here, and what is wrong in the file. */
export async function getImport(ctx: Ctx, id: string): Promise<Import> {
  permit(ctx, 'import:read');
  const row = await requireImport(ctx, id);
  const exercises = await exercisesOfImport(ctx, id);
  const candidateIds = exercises.flatMap((exercise) => exercise.candidateIds);
  const known = await programsFacade.exercisesByIds(ctx, [...new Set(candidateIds)]);
  const nameOf = new Map(known.map((exercise) => [exercise.id, exercise.name]));
  const problems = await readProblems(ctx, id, { after: -1, limit: firstProblems });
  return {
    ...shownImport(row),
    exercises: exercises.map(({ name, setCount, match, exerciseId, candidateIds: ids }) => ({
      name,
      sets: setCount,
      match,
      exerciseId,
      candidates: ids.flatMap((candidate) => {
        const called = nameOf.get(candidate);
        return called === undefined ? [] : { id: candidate, name: called };
      }),
    })),
    problems: problems.map(({ position, ...problem }) => problem),
  };
}

/** Imports of a client, or of the acting person, newest first. */
export async function listImports(
  ctx: Ctx,
  { clientId, limit, cursor }: PageQuery & { readonly clientId?: string | undefined },
): Promise<Page<ImportRow>> {
  permit(ctx, 'import:read');
  const whose = await whoseHistory(ctx, clientId);
  const before = readCursor(cursor, z.tuple([z.uuid()]));
  const rows = await ctx.tx
    .select()
    .from(imports)
    .where(
      and(
        eq(imports.organizationId, ctx.actor.organizationId),
        eq(imports.clientId, whose),
        before ? lt(imports.id, before[0]) : undefined,
      ),
    )
    .orderBy(desc(imports.id))
    .limit(limit + 1);
  const page = pageOf(rows, limit, (row) => [row.id]);
  return { ...page, items: page.items.map(shownImport) };
}

/** Everything that is wrong in the file of an import, by line. */
export async function listImportProblems(
  ctx: Ctx,
  id: string,
  { limit, cursor }: PageQuery,
): Promise<Page<ImportProblem>> {
  permit(ctx, 'import:read');
  await requireImport(ctx, id);
  const after = readCursor(cursor, z.tuple([z.int()]))?.[0] ?? -1;
  const rows = await readProblems(ctx, id, { after, limit: limit + 1 });
  const page = pageOf(rows, limit, (row) => [row.position]);
  return { ...page, items: page.items.map(({ position, ...problem }) => problem) };
}

async function requireImport(ctx: Ctx, id: string): Promise<ImportColumns> {
  const row = await findImport(ctx, id);
  await clientsFacade.requireClientVisible(ctx, row.clientId);
  return row;
}

function readProblems(
  ctx: Ctx,
  id: string,
  { after, limit }: { readonly after: number; readonly limit: number },
) {
  const { position, line, field, reason, given, nearest } = importProblems;
  return ctx.tx
    .select({ position, line, field, reason, given, nearest })
    .from(importProblems)
    .where(
      and(
        eq(importProblems.organizationId, ctx.actor.organizationId),
        eq(importProblems.importId, id),
        gt(position, after),
      ),
    )
    .orderBy(asc(position))
    .limit(limit);
}

function shownImport(row: ImportColumns): ImportRow {
  const { id, clientId, fileName, source, unit, timeZone, state, failure, revision } = row;
  return {
    ...{ id, clientId, fileName, source, unit, timeZone, state, failure, revision },
    failureReason: row.failureReason,
    problemCount: row.problemCount,
    counts: {
      rows: row.rowCount,
      refusedRows: row.refusedRowCount,
      sessions: row.sessionCount,
      sets: row.setCount,
      knownSessions: row.knownSessionCount,
      writtenSessions: row.writtenSessionCount,
      writtenSets: row.writtenSetCount,
      keptSessions: row.keptSessionCount,
    },
    createdAt: row.createdAt.toISOString(),
    committedAt: row.committedAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
    cancelledAt: row.cancelledAt?.toISOString() ?? null,
    finishingAt: row.finishingAt?.toISOString() ?? null,
  };
}
