import type { Client } from '@coachme/contracts/clients.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { requireMyClient } from '../clients.queries.ts';

/** The signed-in person as a client of this organization. */
export async function getMyClient(ctx: Ctx): Promise<Client> {
  permit(ctx, 'profile:read');
  return requireMyClient(ctx);
}
