import type { Simplification } from '@coachme/contracts/assignments.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import {
  lockSimplification,
  shownSimplification,
  stampSimplification,
} from './simplification.store.ts';

/** Says no to a smaller plan that nobody has accepted, or withdraws it; the plan stays as it is. */
export async function declineSimplification(ctx: Ctx, id: string): Promise<Simplification> {
  permit(ctx, 'assignment:simplify');
  const offer = await lockSimplification(ctx, id);
  if (offer.acceptedAt) throw new AppError('conflict', 'simplification-accepted');
  // Declined once: a repetition finds nothing to do.
  if (offer.revertedAt) return shownSimplification(offer);
  return stampSimplification(ctx, offer, { revertedAt: ctx.now, revertedBy: ctx.actor.userId });
}
