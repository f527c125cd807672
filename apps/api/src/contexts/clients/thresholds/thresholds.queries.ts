import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { KeptThreshold, thresholdsContract } from '@coachme/contracts/thresholds.contract';
import { and, desc, eq, lt, or, type SQL } from 'drizzle-orm';
import * as z from 'zod';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { requireVisible } from '../clients.queries.ts';
import { thresholds } from './thresholds.tables.ts';

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Every figure of a client with who set it and who took it away, the one set last first. */
export async function listThresholds(
  ctx: Ctx,
  { params, query }: Input<typeof thresholdsContract.listThresholds>,
): Promise<Page<KeptThreshold>> {
  permit(ctx, 'profile:read');
  await requireVisible(ctx, params.id);
  const after = readCursor(query.cursor, Cursor);
  const before = after
    ? or(
        lt(thresholds.setAt, new Date(after[0])),
        and(eq(thresholds.setAt, new Date(after[0])), lt(thresholds.id, after[1])),
      )
    : undefined;
  const rows = await readThresholds(
    ctx,
    and(eq(thresholds.clientId, params.id), before),
    query.limit + 1,
  );
  return pageOf(rows, query.limit, ({ setAt, id }) => [setAt, id]);
}

/** One figure of a client whom the actor was found to see. */
export async function requireThreshold(
  ctx: Ctx,
  clientId: string,
  id: string,
): Promise<KeptThreshold> {
  const threshold = await findThreshold(ctx, clientId, id);
  if (!threshold) throw new AppError('not-found', 'no-such-threshold');
  return threshold;
}

/** The same, null when there is none. */
export async function findThreshold(
  ctx: Ctx,
  clientId: string,
  id: string,
): Promise<KeptThreshold | null> {
  const isIt = and(eq(thresholds.clientId, clientId), eq(thresholds.id, id));
  const [threshold] = await readThresholds(ctx, isIt, 1);
  return threshold ?? null;
}

async function readThresholds(
  ctx: Ctx,
  where: SQL | undefined,
  limit: number,
): Promise<KeptThreshold[]> {
  const rows = await ctx.tx
    .select()
    .from(thresholds)
    .where(and(eq(thresholds.organizationId, ctx.actor.organizationId), where))
    .orderBy(desc(thresholds.setAt), desc(thresholds.id))
    .limit(limit);
  const people = rows.flatMap(({ setBy, removedBy }) => [setBy, ...(removedBy ? [removedBy] : [])]);
  const names = await organizationsFacade.namesOf(ctx, people);
  return rows.map(({ id, kind, value, measuredOn, isByClient, setBy, setAt, ...row }) => ({
    ...{ id, kind, value, measuredOn, isByClient },
    setAt: setAt.toISOString(),
    setBy: names.get(setBy) ?? null,
    removedAt: row.removedAt?.toISOString() ?? null,
    removedBy: names.get(row.removedBy ?? '') ?? null,
  }));
}
