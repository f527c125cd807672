import type { StrengthStandards } from '@coachme/contracts/lifts.contract';
import {
  type DotsCurve,
  strengthStandards,
  TOTAL_LIFTS,
  type TotalLift,
  totalLiftOf,
} from '@coachme/domain/strength/dots.rules';
import { DEFAULT_ONE_REP_MAX_FORMULA } from '@coachme/domain/strength/one-rep-max.rules';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { executionFacade } from '#contexts/execution';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { defineCache } from '#platform/cache/cache';
import type { Ctx } from '#platform/db/work';

type Asked = {
  readonly bodyWeightKg?: number | undefined;
  readonly curve?: DotsCurve | undefined;
};

/** How strong a client is for a body weight: the best estimate of each of the three lifts, and their total, in DOTS points. */
export async function getStrengthStandards(
  ctx: Ctx,
  clientId: string,
  { bodyWeightKg, curve }: Asked,
): Promise<StrengthStandards> {
  permit(ctx, 'progress:read');
  await clientsFacade.readShared(ctx, clientId, 'training');
  const bests = await ctx.remember(totalLifts, () => bestsOf(ctx, clientId), { clientId });
  const person = bodyWeightKg !== undefined && curve ? { bodyWeightKg, curve } : null;
  const { lifts, total } = strengthStandards(person, bests);
  return { score: 'dots', formula: DEFAULT_ONE_REP_MAX_FORMULA, lifts: [...lifts], total };
}

/** The best estimate of each of the three lifts, in kg. */
const totalLifts = defineCache('progress.total-lifts', {
  ...{ life: 'analytics', about: ['training', 'library'], sharing: 'person' },
  schema: z.partialRecord(z.enum(TOTAL_LIFTS), z.number()),
});

async function bestsOf(ctx: Ctx, clientId: string): Promise<Partial<Record<TotalLift, number>>> {
  const estimates = await executionFacade.bestEstimates(ctx, clientId);
  const ids = estimates.map(({ exerciseId }) => exerciseId);
  const exercises = await programsFacade.exercisesByIds(ctx, ids);
  const families = new Map(exercises.map(({ id, family }) => [id, family]));
  const bests: Partial<Record<TotalLift, number>> = {};
  for (const { exerciseId, value } of estimates) {
    const lift = totalLiftOf(families.get(exerciseId) ?? null);
    if (lift) bests[lift] = Math.max(bests[lift] ?? 0, value);
  }
  return bests;
}
