import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { lockClient, updateClient } from '../clients.store.ts';
import { requireThreshold } from './thresholds.queries.ts';
import { removeThresholds } from './thresholds.store.ts';

type Asked = { readonly id: string; readonly thresholdId: string };

/** Takes a figure away, so that what held before holds again; what a coach set only coaches take away. */
export async function removeThreshold(
  ctx: Ctx,
  { id, thresholdId }: Asked,
): Promise<Record<string, never>> {
  permit(ctx, 'threshold:update');
  const client = await lockClient(ctx, id, null);
  const threshold = await requireThreshold(ctx, id, thresholdId);
  const isClient = client.userId === ctx.actor.userId;
  if (isClient && !threshold.isByClient) {
    throw new AppError('forbidden', 'threshold-of-coach', {
      detail: 'Your coach set this. Ask them to change it.',
    });
  }
  // Taken away once: a repetition finds nothing to do.
  if (threshold.removedAt !== null) return {};
  await removeThresholds(ctx, [thresholdId]);
  await updateClient(ctx, id, {});
  return {};
}
