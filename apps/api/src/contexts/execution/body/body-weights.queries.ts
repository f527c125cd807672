import type { BodyWeight } from '@coachme/contracts/body-weights.contract';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import { and, asc, desc, eq, inArray, lt, lte, type SQL } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { derivedId } from '#platform/derived-id';
import { bodyWeights } from '../execution.tables.ts';

/** The id of what the acting person weighed on a day, the same in all their organizations. */
export const bodyWeightId = ({ actor }: Ctx, date: string): string =>
  derivedId(`body weight ${actor.userId} ${date}`);

/** What a client weighed, the latest first. */
export async function listBodyWeights(
  ctx: Ctx,
  clientId: string,
  { limit, cursor }: PageQuery,
): Promise<Page<BodyWeight>> {
  permit(ctx, 'progress:read');
  await clientsFacade.readShared(ctx, clientId, 'body');
  const after = readCursor(cursor, z.tuple([z.iso.date()]));
  const rows = await select(
    ctx,
    and(
      eq(bodyWeights.clientId, clientId),
      after ? lt(bodyWeights.measuredOn, after[0]) : undefined,
    ),
  )
    .orderBy(desc(bodyWeights.measuredOn))
    .limit(limit + 1);
  return pageOf(rows, limit, ({ date }) => [date]);
}

/**
 * All that a client weighed up to a date, the earliest first; nothing where the body is not shared with who asks. Whether
 * they may see the client is asked before.
 */
export async function bodyWeightsUntil(
  ctx: Ctx,
  clientId: string,
  until: string,
): Promise<BodyWeight[]> {
  permit(ctx, 'progress:read');
  if (!(await clientsFacade.noteIfShared(ctx, clientId, 'body'))) return [];
  return select(
    ctx,
    and(eq(bodyWeights.clientId, clientId), lte(bodyWeights.measuredOn, until)),
  ).orderBy(asc(bodyWeights.measuredOn));
}

/** Of one client by id. */
export async function bodyWeightsByIds(
  ctx: Ctx,
  clientId: string,
  ids: readonly string[],
): Promise<BodyWeight[]> {
  permit(ctx, 'workout:read');
  if (ids.length === 0) return [];
  return select(ctx, and(eq(bodyWeights.clientId, clientId), inArray(bodyWeights.id, [...ids])));
}

const columns = {
  id: bodyWeights.id,
  date: bodyWeights.measuredOn,
  weightKg: bodyWeights.weightKg,
};

const select = ({ tx, actor }: Ctx, where: SQL | undefined) =>
  tx
    .select(columns)
    .from(bodyWeights)
    .where(and(eq(bodyWeights.organizationId, actor.organizationId), where))
    .$dynamic();
