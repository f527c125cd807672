import type { Me } from '@coachme/contracts/identity.contract';
import { organizationsFacade } from '#contexts/organizations';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { myClientId } from '../clients.queries.ts';

/** Who is signed in, where, what they may do, and which client they are. */
export async function whoAmIHere(ctx: Ctx): Promise<Me> {
  anyone(ctx, 'everybody may know themselves');
  return { ...(await organizationsFacade.whoAmI(ctx)), clientId: await myClientId(ctx) };
}
