import type { clientsContract } from '@coachme/contracts/clients.contract';
import { clientArchived } from '@coachme/contracts/clients.events';
import type { Input } from '@coachme/contracts/kit/route';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { lockClient, updateClient } from '../clients.store.ts';

type Archive = Input<typeof clientsContract.archiveClient>;

/** Archives a client; history is kept, the client keeps reading it. Archiving twice is archiving once. */
export async function archiveClient(ctx: Ctx, { params }: Archive): Promise<Record<string, never>> {
  permit(ctx, 'client:archive');
  const client = await lockClient(ctx, params.id, null);
  if (client.status === 'archived') return {};
  await updateClient(ctx, client.id, { status: 'archived' });
  await ctx.publish(clientArchived({ clientId: client.id }));
  return {};
}
