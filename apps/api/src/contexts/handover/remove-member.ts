import type { Departure, handoverContract } from '@coachme/contracts/handover.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { depart } from './belongings.store.ts';

type Remove = Input<typeof handoverContract.removeMember>;

/** Removes a member; clients, drafts and invitations go to those who were chosen. */
export async function removeMember(ctx: Ctx, { params, body }: Remove): Promise<Departure> {
  permit(ctx, 'member:remove');
  const member = await organizationsFacade.requireMember(ctx, params.id);
  if (member.userId === ctx.actor.userId) {
    throw new AppError('conflict', 'leaves-by-oneself', {
      detail: 'Nobody removes themselves. To go, leave the organization.',
    });
  }
  await organizationsFacade.requireMayRemove(ctx, member);
  return depart(ctx, member, body);
}
