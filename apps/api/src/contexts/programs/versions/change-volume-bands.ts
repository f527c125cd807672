import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type {
  programVersionsContract,
  VolumeBand,
} from '@coachme/contracts/program-versions.contract';
import { Muscle } from '@coachme/contracts/words';
import { asc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { volumeBands } from '../writing.tables.ts';

/** Sets the organization's bands of weekly hard sets; muscles left out have the usual one again. */
export async function changeVolumeBands(
  ctx: Ctx,
  { bands }: { bands: readonly VolumeBand[] },
): Promise<Page<VolumeBand>> {
  permit(ctx, 'program:update');
  if (new Set(bands.map(({ muscle }) => muscle)).size < bands.length) {
    throw new AppError('invalid', 'muscle-twice', { field: 'body.bands' });
  }
  const { organizationId, userId: changedBy } = ctx.actor;
  await ctx.tx.delete(volumeBands).where(eq(volumeBands.organizationId, organizationId));
  await insertRows(
    ctx,
    volumeBands,
    bands.map(({ muscle, from: fromSets, to: toSets }) => ({
      organizationId,
      muscle,
      fromSets,
      toSets,
      changedBy,
      changedAt: ctx.now,
    })),
  );
  return readBands(ctx);
}

const MuscleCursor = z.tuple([Muscle]);

/** The bands that the organization has set, by muscle. */
export async function listVolumeBands(
  ctx: Ctx,
  { query }: Input<typeof programVersionsContract.listVolumeBands>,
): Promise<Page<VolumeBand>> {
  permit(ctx, 'program:read');
  const after = readCursor(query.cursor, MuscleCursor);
  const { items } = await readBands(ctx);
  const left = items.filter(({ muscle }) => after === null || muscle > after[0]);
  return pageOf(left, query.limit, ({ muscle }) => [muscle]);
}

async function readBands(ctx: Ctx): Promise<Page<VolumeBand>> {
  const { muscle, fromSets: from, toSets: to } = volumeBands;
  const items = await ctx.tx
    .select({ muscle, from, to })
    .from(volumeBands)
    .where(eq(volumeBands.organizationId, ctx.actor.organizationId))
    .orderBy(asc(muscle));
  return { items, nextCursor: null };
}
