import type { Coaching, coachingsContract } from '@coachme/contracts/coachings.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { endedHow, type Side } from './coaching.rules.ts';
import { coachingNotFound, requireCoaching } from './coachings.queries.ts';
import { close, type Locked, lockCoaching } from './coachings.store.ts';

type End = Input<typeof coachingsContract.endCoaching>;

/** Ends a relationship, or declines or withdraws a request. Nothing is deleted: what was logged stays the client's. */
export async function endCoaching(ctx: Ctx, { params }: End): Promise<Coaching> {
  permit(ctx, 'coaching:end');
  const locked = await lockCoaching(ctx, params.id);
  const how = endedHow(locked.coaching, sideOf(ctx, locked), ctx.actor.userId);
  if (how === null) throw coachingNotFound();
  if (locked.coaching.endedAt === null) await close(ctx, locked.coaching, how);
  return requireCoaching(ctx, params.id);
}

function sideOf({ actor }: Ctx, { coaching, client }: Locked): Side {
  if (client.userId === actor.userId) return 'client';
  if (coaching.coachUserId === actor.userId) return 'coach';
  const arranges =
    actor.can.has('client:view_all_gym') ||
    client.coachUserId === actor.userId ||
    coaching.askedBy === actor.userId;
  return arranges ? 'organization' : null;
}
