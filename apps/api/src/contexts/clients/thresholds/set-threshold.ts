import type { MeasuredThreshold } from '@coachme/contracts/endurance.words';
import type { Input } from '@coachme/contracts/kit/route';
import type { thresholdsContract } from '@coachme/contracts/thresholds.contract';
import { addDays } from '@coachme/domain/calendar/local-date.rules';
import {
  type ThresholdProblem,
  thresholdProblem,
} from '@coachme/domain/endurance/threshold-entry.rules';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { lockClient, updateClient } from '../clients.store.ts';
import { findThreshold, requireThreshold } from './thresholds.queries.ts';
import { insertThreshold, isSameFigure } from './thresholds.store.ts';

type Measured = Input<typeof thresholdsContract.setThreshold>;

/** As many as a profile holds; nobody is measured so often. */
const MOST = 60;

/** Adds a figure a client was measured at: by the client, or by their coach, whose word holds of the same date. */
export async function setThreshold(
  ctx: Ctx,
  { params, body }: Measured,
): Promise<MeasuredThreshold | Again<MeasuredThreshold>> {
  permit(ctx, 'threshold:update');
  const client = await lockClient(ctx, params.id, null);
  const { id = ctx.newId(), ...figure } = body;
  const { thresholds = [] } = client.profile;
  // Also one that was taken away since: a phone that asks twice does not bring it back.
  const stored = await findThreshold(ctx, client.id, id);
  if (stored) {
    if (!isSameFigure(stored, figure)) throw taken();
    return again(stored);
  }
  // Who travels may have a date already that has not come at home.
  const today = addDays(localDateIn(client.timeZone, ctx.now), 1);
  const problem = thresholdProblem(figure, thresholds, today);
  if (problem) throw refusal(problem);
  if (thresholds.length >= MOST) throw new AppError('conflict', 'too-many-thresholds');
  if (!(await insertThreshold(ctx, client, { id, ...figure }))) throw taken();
  await updateClient(ctx, client.id, {});
  return requireThreshold(ctx, client.id, id);
}

const taken = () => new AppError('conflict', 'id-taken', { field: 'body.id' });

const refusals: Readonly<Record<ThresholdProblem, { field: string; detail: string }>> = {
  'out-of-bounds': { field: 'body.value', detail: 'No person has this figure. Check it.' },
  'not-yet': { field: 'body.measuredOn', detail: 'This date has not come yet.' },
  'not-below-max': {
    field: 'body.value',
    detail: 'The threshold heart rate lies below the highest one. Check both.',
  },
};

const refusal = (problem: ThresholdProblem) =>
  new AppError('invalid', `threshold-${problem}`, refusals[problem]);
