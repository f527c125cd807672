import type { StrengthStandards } from '@coachme/contracts/lifts.contract';
import {
  type DotsCurve,
  strengthStandards,
  TOTAL_LIFTS,
  totalLiftOf,
} from '@coachme/domain/strength/dots.rules';
import {
  bestsUntil,
  dotsOverTime,
  type LiftEstimate,
  weightOn,
} from '@coachme/domain/strength/dots-over-time.rules';
import { DEFAULT_ONE_REP_MAX_FORMULA } from '@coachme/domain/strength/one-rep-max.rules';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { executionFacade } from '#contexts/execution';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { defineCache } from '#platform/cache/cache';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';

type Asked = {
  readonly on?: string | undefined;
  readonly bodyWeightKg?: number | undefined;
  readonly curve?: DotsCurve | undefined;
};

/** So many days on which a total grew are more than anybody looks at. */
const mostDays = 100;

/**
 * How strong a client is for their body weight: the best estimate of each of the three lifts, and their total, in DOTS
 * points by the weight measured nearest before the day; a typed weight stands in where nothing was measured.
 */
export async function getStrengthStandards(
  ctx: Ctx,
  clientId: string,
  { on = localDateIn(ctx.actor.timeZone, ctx.now), bodyWeightKg, curve }: Asked,
): Promise<StrengthStandards> {
  permit(ctx, 'progress:read');
  await clientsFacade.readShared(ctx, clientId, 'training');
  const found = await ctx.remember(totalLifts, () => estimatesOf(ctx, clientId), { clientId });
  const estimates = found.filter(({ date }) => date <= on);
  const measured = await executionFacade.bodyWeightsUntil(ctx, clientId, on);
  const weights = { measured, typedKg: bodyWeightKg ?? null };
  const bodyWeight = weightOn(on, weights);
  const person = bodyWeight && curve ? { bodyWeightKg: bodyWeight.weightKg, curve } : null;
  const { lifts, total } = strengthStandards(person, bestsUntil(on, estimates));
  const overTime = curve ? dotsOverTime(estimates, weights, curve).slice(-mostDays) : [];
  const formula = DEFAULT_ONE_REP_MAX_FORMULA;
  return { score: 'dots', formula, lifts: [...lifts], total, bodyWeight, overTime };
}

/** Estimates of the three lifts with the day each was reached, in kg. */
const totalLifts = defineCache('progress.total-lifts-by-day', {
  ...{ life: 'analytics', about: ['training', 'library'], sharing: 'person' },
  schema: z.array(z.object({ lift: z.enum(TOTAL_LIFTS), e1rmKg: z.number(), date: z.iso.date() })),
});

async function estimatesOf(ctx: Ctx, clientId: string): Promise<LiftEstimate[]> {
  const estimates = await executionFacade.estimatesOf(ctx, clientId);
  const ids = [...new Set(estimates.map(({ exerciseId }) => exerciseId))];
  const exercises = await programsFacade.exercisesByIds(ctx, ids);
  const families = new Map(exercises.map(({ id, family }) => [id, family]));
  return estimates.flatMap(({ exerciseId, value: e1rmKg, date }) => {
    const lift = totalLiftOf(families.get(exerciseId) ?? null);
    return lift ? [{ lift, e1rmKg, date }] : [];
  });
}
