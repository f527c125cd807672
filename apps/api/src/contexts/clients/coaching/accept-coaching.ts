import type { Coaching, coachingsContract } from '@coachme/contracts/coachings.contract';
import { scopesAskedFirst } from '@coachme/contracts/consent-lists';
import type { Input } from '@coachme/contracts/kit/route';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { stateOf } from './coaching.rules.ts';
import { coachingNotFound, requireCoaching } from './coachings.queries.ts';
import { begin, lockCoaching, updateCoaching } from './coachings.store.ts';

type Accept = Input<typeof coachingsContract.acceptCoaching>;

/** The coach or the client agrees; when both have, the relationship begins. Agreeing twice is agreeing once. */
export async function acceptCoaching(ctx: Ctx, { params, body }: Accept): Promise<Coaching> {
  permit(ctx, 'coaching:answer');
  const { coaching, client } = await lockCoaching(ctx, params.id);
  const isCoach = coaching.coachUserId === ctx.actor.userId;
  const isClient = client.userId === ctx.actor.userId;
  if (!isCoach && !isClient) throw coachingNotFound();
  const state = stateOf(coaching, ctx.now);
  if (state === 'ended') throw new AppError('conflict', 'coaching-ended');
  if (state !== 'asked') return requireCoaching(ctx, coaching.id);

  const { scopes = scopesAskedFirst } = body;
  const answer = isCoach
    ? { coachAgreedAt: coaching.coachAgreedAt ?? ctx.now }
    : { clientAgreedAt: ctx.now, offered: [...new Set(scopes)] };
  const hasAnswered = isClient && coaching.clientAgreedAt !== null;
  const agreed = hasAnswered ? coaching : await updateCoaching(ctx, coaching.id, answer);
  if (agreed.coachAgreedAt && agreed.clientAgreedAt) await begin(ctx, agreed);
  return requireCoaching(ctx, coaching.id);
}
