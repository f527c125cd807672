import type { BodyWeight, bodyWeightsContract } from '@coachme/contracts/body-weights.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { storedKg } from '@coachme/domain/units/weight.rules';
import { clientsFacade } from '#contexts/clients';
import { anyone, permit } from '#platform/access/permit';
import { latestDateAt } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { bodyWeights } from '../execution.tables.ts';
import { placesOf } from '../places.store.ts';
import { bodyWeightId } from './body-weights.queries.ts';

type Save = Input<typeof bodyWeightsContract.saveBodyWeight>;

/** Keeps what a person weighed on a day, in every organization where they are coached; the later of two counts. */
export async function saveMyBodyWeight(
  call: SignedInCall,
  { params, body }: Save,
): Promise<BodyWeight> {
  anyone(call, 'each organization where the person is coached permits it itself');
  const [first, ...others] = await placesOf(call, 'workout:log');
  const said = { date: params.date, weightKg: storedKg(body.weightKg) };
  const saved = await call.work.run(first, (ctx) => saveBodyWeight(ctx, said));
  for (const place of others) await call.work.run(place, (ctx) => saveBodyWeight(ctx, said));
  return saved;
}

type Said = Omit<BodyWeight, 'id'>;

async function saveBodyWeight(ctx: Ctx, { date, weightKg }: Said): Promise<BodyWeight> {
  permit(ctx, 'workout:log');
  if (date > latestDateAt(ctx.now)) {
    const detail = 'This day has not begun yet. Choose today or an earlier day.';
    throw new AppError('invalid', 'not-yet', { field: 'params.date', detail });
  }
  const clientId = await clientsFacade.myClientId(ctx);
  const { organizationId } = ctx.actor;
  const id = bodyWeightId(ctx, date);
  const set = { weightKg, updatedAt: ctx.now };
  await ctx.tx
    .insert(bodyWeights)
    .values({ organizationId, id, clientId, measuredOn: date, ...set })
    .onConflictDoUpdate({ target: [bodyWeights.organizationId, bodyWeights.id], set });
  await ctx.change({ clientId, entity: 'body-weight', entityId: id, revision: 1 });
  return { id, date, weightKg };
}
