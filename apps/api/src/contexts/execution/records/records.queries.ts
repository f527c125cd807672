import type { PersonalRecord } from '@coachme/contracts/execution.words';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { namedInLibrary } from '../history/named-in-library.ts';

const Key = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

/** A client's records, of one exercise where it is named, newest first; whether the caller may see the client is asked before. */
export async function listRecords(
  ctx: Ctx,
  clientId: string,
  { limit, cursor, exerciseId }: PageQuery & { readonly exerciseId?: string | undefined },
): Promise<Page<PersonalRecord>> {
  permit(ctx, 'progress:read');
  const after = readCursor(cursor, Key);
  const rows = await readRecords(
    ctx,
    sql`r.client_id = ${clientId}
      ${exerciseId ? sql`and r.exercise_id = ${exerciseId}` : sql``}
      ${after ? sql`and (r.started_at, r.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
      order by r.started_at desc, r.id desc limit ${limit + 1}`,
  );
  const { items, nextCursor } = pageOf(rows, limit, ({ startedAt, record }) => [
    startedAt,
    record.id,
  ]);
  const { named } = await namedInLibrary(ctx);
  return { items: items.map(({ record }) => named(record)), nextCursor };
}

/** Records of one client by id. */
export async function recordsByIds(
  ctx: Ctx,
  clientId: string,
  ids: readonly string[],
): Promise<PersonalRecord[]> {
  permit(ctx, 'workout:read');
  if (ids.length === 0) return [];
  const wanted = `{${ids.join(',')}}`;
  const rows = await readRecords(
    ctx,
    sql`r.client_id = ${clientId} and r.id = any(${wanted}::uuid[])`,
  );
  return rows.map(({ record }) => record);
}

async function readRecords(
  ctx: Ctx,
  where: SQL,
): Promise<{ startedAt: string; record: PersonalRecord }[]> {
  const { rows } = await ctx.tx.execute<{ startedAt: string; record: PersonalRecord }>(sql`
    select execution.utc(r.started_at) as "startedAt", execution.record_content(r) as record
    from execution.personal_records r
    where r.organization_id = ${ctx.actor.organizationId} and ${where}`);
  return rows;
}
