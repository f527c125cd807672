import type { Client, clientsContract } from '@coachme/contracts/clients.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { requireClient } from '../clients.queries.ts';
import { lockClient, writeProfile } from '../clients.store.ts';

type Change = Input<typeof clientsContract.changeClient> & { readonly ifMatch: number | null };

/** Changes a client's name, status or profile; refuses who edited an older one. */
export async function changeClient(ctx: Ctx, { params, body, ifMatch }: Change): Promise<Client> {
  permit(ctx, 'client:update');
  const client = await lockClient(ctx, params.id, ifMatch);
  const { name = client.name, status = client.status } = body;
  await writeProfile(ctx, client, { name, status, given: body.profile ?? {} });
  return requireClient(ctx, client.id);
}
