import type { Departure, handoverContract } from '@coachme/contracts/handover.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { organizationsFacade } from '#contexts/organizations';
import { freshlyProven } from '#platform/access/freshly-proven';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { depart } from './belongings.store.ts';

type Leave = Input<typeof handoverContract.leaveOrganization>;

/** Leaves the organization after a fresh proof; whoever one names takes over. */
export async function leaveOrganization(ctx: Ctx, { body }: Leave): Promise<Departure> {
  anyone(ctx, 'nobody is kept in an organization');
  freshlyProven(ctx);
  const member = await organizationsFacade.myMember(ctx);
  return depart(ctx, member, body);
}
