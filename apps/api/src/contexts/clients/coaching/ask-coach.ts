import { coachingAsked } from '@coachme/contracts/clients.events';
import type { Coaching, coachingsContract } from '@coachme/contracts/coachings.contract';
import { scopesAskedFirst } from '@coachme/contracts/consent-lists';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { requireMyClient } from '../clients.queries.ts';
import { whoMustAgree } from './coaching.rules.ts';
import { requireCoaching } from './coachings.queries.ts';
import { insertCoaching } from './coachings.store.ts';

type Ask = Input<typeof coachingsContract.askCoach>;

/** The client asks a coach of the organization to coach them, and says what they would share. */
export async function askCoach(ctx: Ctx, { body }: Ask): Promise<Coaching | Again<Coaching>> {
  permit(ctx, 'coaching:ask');
  const client = await requireMyClient(ctx);
  await requireCoach(ctx, body.coachUserId);
  const { id = ctx.newId(), coachUserId, note = '', scopes = [...scopesAskedFirst] } = body;
  const part = client.coach ? 'additional' : 'primary';
  const awaits = whoMustAgree({
    askedAs: 'client',
    part,
    clientHasAccount: true,
    asksForSelf: false,
  });
  const row = await insertCoaching(ctx, {
    ...{ id, clientId: client.id, coachUserId, part, note },
    askedBy: ctx.actor.userId,
    askedAs: 'client',
    coachAgreedAt: awaits.coach ? null : ctx.now,
    clientAgreedAt: awaits.client ? null : ctx.now,
    offered: [...new Set(scopes)],
    startsAt: ctx.now,
  });
  const coaching = await requireCoaching(ctx, id);
  if (!row) return repeated(coaching, { clientId: client.id, coachUserId, part, note });
  const told = { coachingId: id, clientId: client.id, coachUserId };
  await ctx.publish(coachingAsked({ ...told, awaits: coaching.awaits }));
  return coaching;
}

type Same = Pick<Coaching, 'part' | 'note'> & {
  readonly clientId: string;
  readonly coachUserId: string;
};

/** The same request under the same id is that request; anything else has taken the id. */
export function repeated(coaching: Coaching, same: Same): Again<Coaching> {
  const isSame =
    coaching.client.id === same.clientId &&
    coaching.coach.userId === same.coachUserId &&
    coaching.part === same.part &&
    coaching.note === same.note;
  if (!isSame) throw new AppError('conflict', 'id-taken', { field: 'body.id' });
  return again(coaching);
}

/** Refuses a person who does not coach in this organization, or who asks themself. */
export async function requireCoach(ctx: Ctx, coachUserId: string): Promise<void> {
  permit(ctx, 'coaching:ask');
  const coaches = await organizationsFacade.coaches(ctx);
  if (!coaches.some(({ userId }) => userId === coachUserId)) {
    throw new AppError('invalid', 'not-a-coach', { field: 'body.coachUserId' });
  }
}

/** Coaches of the organization whom the client may ask; few enough to be one page. */
export async function listCoachesToAsk(
  ctx: Ctx,
  { limit }: PageQuery,
): Promise<Page<Coaching['coach']>> {
  permit(ctx, 'coaching:ask');
  await requireMyClient(ctx);
  const coaches = await organizationsFacade.coaches(ctx);
  const others = coaches.filter(({ userId }) => userId !== ctx.actor.userId);
  return { items: others.slice(0, limit), nextCursor: null };
}
