import type { bodyWeightsContract } from '@coachme/contracts/body-weights.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { and, eq } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { anyone, permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { SignedInCall } from '#platform/http/call';
import { bodyWeights } from '../execution.tables.ts';
import { placesOf } from '../places.store.ts';
import { bodyWeightId } from './body-weights.queries.ts';

type Remove = Input<typeof bodyWeightsContract.removeBodyWeight>;

/** Takes back what a person said they weighed on a day, everywhere; what was never said is nothing to refuse. */
export async function removeMyBodyWeight(
  call: SignedInCall,
  { params }: Remove,
): Promise<Record<string, never>> {
  anyone(call, 'each organization where the person is coached permits it itself');
  for (const place of await placesOf(call, 'workout:log')) {
    await call.work.run(place, (ctx) => removeBodyWeight(ctx, params.date));
  }
  return {};
}

async function removeBodyWeight(ctx: Ctx, date: string): Promise<void> {
  permit(ctx, 'workout:log');
  const clientId = await clientsFacade.myClientId(ctx);
  const id = bodyWeightId(ctx, date);
  const removed = await ctx.tx
    .delete(bodyWeights)
    .where(
      and(
        eq(bodyWeights.organizationId, ctx.actor.organizationId),
        eq(bodyWeights.id, id),
        eq(bodyWeights.clientId, clientId),
      ),
    )
    .returning({ id: bodyWeights.id });
  if (removed.length === 0) return;
  const gone = { entityId: id, revision: 1, isDeleted: true };
  await ctx.change({ clientId, entity: 'body-weight', ...gone });
}
