import { and, eq, ne } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { updateClient } from '../clients.store.ts';
import { clients } from '../clients.tables.ts';

export type FollowName = { readonly userId: string; readonly name: string };

/** Shows a client under the name they gave themself. */
export async function followName(ctx: Ctx, { userId, name }: FollowName): Promise<void> {
  permit(ctx, 'client:update');
  const [client] = await ctx.tx
    .select({ id: clients.id })
    .from(clients)
    .where(
      and(
        eq(clients.organizationId, ctx.actor.organizationId),
        eq(clients.userId, userId),
        ne(clients.name, name),
      ),
    );
  if (client) await updateClient(ctx, client.id, { name });
}
