import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type {
  ProgramClient,
  ProgramVersion,
  ProgramVersionRow,
  programVersionsContract,
} from '@coachme/contracts/program-versions.contract';
import { and, asc, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { programAssignments } from '../assignment/assignment.tables.ts';
import { requireProgram } from '../authoring/program.store.ts';
import { programVersions } from '../writing.tables.ts';
import { versionsOf } from './version.store.ts';

const KeptCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Kept versions of a program, newest first. */
export async function listVersions(
  ctx: Ctx,
  { params, query }: Input<typeof programVersionsContract.listVersions>,
): Promise<Page<ProgramVersionRow>> {
  permit(ctx, 'program:read');
  await requireProgram(ctx, params.id);
  const after = readCursor(query.cursor, KeptCursor);
  const { id, reason, keptBy, keptAt } = programVersions;
  const rows = await ctx.tx
    .select({ id, reason, keptBy, keptAt })
    .from(programVersions)
    .where(
      and(
        versionsOf(ctx, params.id),
        after ? sql`(${keptAt}, ${id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(keptAt), desc(id))
    .limit(query.limit + 1);
  const shown = rows.map((row) => ({ ...row, keptAt: row.keptAt.toISOString() }));
  return pageOf(shown, query.limit, (row) => [row.keptAt, row.id]);
}

/** A kept version of a program, whole. */
export async function getVersion(
  ctx: Ctx,
  { id, versionId }: { id: string; versionId: string },
): Promise<ProgramVersion> {
  permit(ctx, 'program:read');
  const [row] = await ctx.tx
    .select()
    .from(programVersions)
    .where(and(versionsOf(ctx, id), eq(programVersions.id, versionId)));
  if (!row) throw new AppError('not-found', 'no-such-version');
  const { reason, content, keptBy, keptAt } = row;
  return { id: versionId, reason, content, keptBy, keptAt: keptAt.toISOString() };
}

const NameCursor = z.tuple([z.iso.date(), z.uuid()]);

/** Who is on a program now, of those whom the caller may see; whose copy ends first comes first. */
export async function listProgramClients(
  ctx: Ctx,
  { params, query }: Input<typeof programVersionsContract.listProgramClients>,
): Promise<Page<ProgramClient>> {
  permit(ctx, 'program:read');
  await requireProgram(ctx, params.id);
  const after = readCursor(query.cursor, NameCursor);
  const { id: assignmentId, clientId, startsOn, endsOn, endedAt } = programAssignments;
  const rows = await ctx.tx
    .select({ assignmentId, clientId, startsOn, endsOn })
    .from(programAssignments)
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        eq(programAssignments.programId, params.id),
        isNull(endedAt),
        gte(endsOn, localDateIn(ctx.actor.timeZone, ctx.now)),
        after
          ? sql`(${endsOn}, ${assignmentId}) > (${after[0]}::date, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(endsOn), asc(assignmentId))
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.endsOn, row.assignmentId]);
  const seen = await clientsFacade.clientsByIds(ctx, [...new Set(rows.map((row) => row.clientId))]);
  const names = new Map(seen.map(({ id, name }) => [id, name]));
  const items = page.items.flatMap((row) => {
    const name = names.get(row.clientId);
    return name === undefined ? [] : [{ ...row, name }];
  });
  return { ...page, items };
}
