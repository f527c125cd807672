import type { Client } from '@coachme/contracts/clients.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { requireClient } from '../clients.queries.ts';

/** One client: a coach sees those they coach, a client sees themself. */
export async function getClient(ctx: Ctx, id: string): Promise<Client> {
  permit(ctx, 'profile:read');
  return requireClient(ctx, id);
}
