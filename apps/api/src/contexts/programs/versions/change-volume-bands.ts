import type { Page } from '@coachme/contracts/kit/page';
import type { VolumeBand } from '@coachme/contracts/program-versions.contract';
import { asc, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
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

/** The bands that the organization has set. */
export async function listVolumeBands(ctx: Ctx): Promise<Page<VolumeBand>> {
  permit(ctx, 'program:read');
  return readBands(ctx);
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
