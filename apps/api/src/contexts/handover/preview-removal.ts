import type { Departure, handoverContract } from '@coachme/contracts/handover.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { departureOf } from './belongings.store.ts';

type Preview = Input<typeof handoverContract.previewRemoval>;

/** What a member would leave behind, before anything is decided. */
export async function previewRemoval(ctx: Ctx, { params }: Preview): Promise<Departure> {
  permit(ctx, 'member:remove');
  return departureOf(ctx, await organizationsFacade.requireMember(ctx, params.id));
}
