import type { Departure } from '@coachme/contracts/handover.contract';
import { organizationsFacade } from '#contexts/organizations';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { departureOf } from './belongings.store.ts';

/** What one would leave behind oneself. */
export async function previewLeaving(ctx: Ctx): Promise<Departure> {
  anyone(ctx, 'everybody may know what is theirs');
  return departureOf(ctx, await organizationsFacade.myMember(ctx));
}
