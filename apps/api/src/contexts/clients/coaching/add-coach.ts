import { coachingAsked } from '@coachme/contracts/clients.events';
import type { Coaching, coachingsContract } from '@coachme/contracts/coachings.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { Again } from '#platform/http/answer';
import { requireVisible } from '../clients.queries.ts';
import { repeated, requireCoach } from './ask-coach.ts';
import { later, refusalOfPeriod, whoMustAgree } from './coaching.rules.ts';
import { requireCoaching } from './coachings.queries.ts';
import { begin, insertCoaching } from './coachings.store.ts';

type Add = Input<typeof coachingsContract.addCoach>;

/** A coach asks to coach a client, or whoever answers for the client arranges another, a further or a substitute coach. */
export async function addCoach(
  ctx: Ctx,
  { params, body }: Add,
): Promise<Coaching | Again<Coaching>> {
  permit(ctx, 'coaching:ask');
  const client = await requireVisible(ctx, params.id);
  if (client.userId === ctx.actor.userId) throw new AppError('forbidden', 'ask-as-a-client');
  const { id = ctx.newId(), coachUserId, part, note = '' } = body;
  const period = periodOf(ctx, body);
  await requireCoach(ctx, coachUserId);
  if (coachUserId === client.userId) {
    throw new AppError('invalid', 'coaches-themself', { field: 'body.coachUserId' });
  }
  const asksForSelf = coachUserId === ctx.actor.userId;
  const arranges =
    ctx.actor.can.has('client:view_all_gym') || client.coachUserId === ctx.actor.userId;
  if (!asksForSelf && !arranges) throw new AppError('forbidden', 'may-not-arrange');
  const askedAs = arranges ? 'organization' : 'coach';
  const clientHasAccount = client.userId !== null;
  const must = whoMustAgree({ askedAs, part, clientHasAccount, asksForSelf });

  const row = await insertCoaching(ctx, {
    ...{ id, clientId: client.id, coachUserId, part, note, askedAs, ...period },
    askedBy: ctx.actor.userId,
    coachAgreedAt: must.coach ? null : ctx.now,
    clientAgreedAt: must.client ? null : ctx.now,
  });
  if (!row) {
    return repeated(await requireCoaching(ctx, id), {
      ...{ clientId: client.id, coachUserId, part, note },
    });
  }
  if (row.coachAgreedAt && row.clientAgreedAt) await begin(ctx, row);
  const coaching = await requireCoaching(ctx, id);
  if (coaching.awaits.length > 0) {
    const told = { coachingId: id, clientId: client.id, coachUserId };
    await ctx.publish(coachingAsked({ ...told, awaits: coaching.awaits }));
  }
  return coaching;
}

function periodOf({ now }: Ctx, { part, startsAt, endsAt }: Add['body']) {
  const from = startsAt === undefined ? undefined : new Date(startsAt);
  const until = endsAt === undefined ? undefined : new Date(endsAt);
  const refusal = refusalOfPeriod({ part, startsAt: from, endsAt: until, now });
  if (refusal) throw new AppError('invalid', refusal, { field: 'body.endsAt' });
  return { startsAt: later(from ?? now, now), endsAt: until ?? null };
}
