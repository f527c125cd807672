import type { Coaching, coachingsContract } from '@coachme/contracts/coachings.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { permit } from '#platform/access/permit';
import type { Share } from '#platform/access/scopes';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { earlier, later, stateOf } from './coaching.rules.ts';
import { coachingNotFound, requireCoaching } from './coachings.queries.ts';
import { lockCoaching, share } from './coachings.store.ts';

type Change = Input<typeof coachingsContract.changeShares>;

/** The client says what a coach may see and until when; what is not named ends with this very change. */
export async function changeShares(ctx: Ctx, { params, body }: Change): Promise<Coaching> {
  permit(ctx, 'consent:update');
  const { coaching, client } = await lockCoaching(ctx, params.id);
  const { clientId, coachUserId } = coaching;
  if (client.userId !== ctx.actor.userId) {
    if (coachUserId === ctx.actor.userId) throw new AppError('forbidden', 'only-the-client');
    throw coachingNotFound();
  }
  const state = stateOf(coaching, ctx.now);
  if (state === 'ended') throw new AppError('conflict', 'coaching-ended');
  if (state === 'asked') throw new AppError('conflict', 'not-yet-accepted');

  const shares = new Map<string, Share>();
  for (const [index, { scope, until }] of body.shares.entries()) {
    const endsAt = until === null ? null : new Date(until);
    if (endsAt && endsAt <= ctx.now) {
      throw new AppError('invalid', 'ends-in-the-past', { field: `body.shares.${index}.until` });
    }
    shares.set(scope, { scope, endsAt: earlier(endsAt, coaching.endsAt) });
  }
  const startsAt = later(coaching.startsAt, ctx.now);
  await share(ctx, { clientId, userId: coachUserId, startsAt, shares: [...shares.values()] });
  return requireCoaching(ctx, coaching.id);
}
