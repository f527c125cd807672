import { and, eq, ne } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { updateClient } from '../clients.store.ts';
import { clients } from '../clients.tables.ts';

/** Archives the client row of somebody who belongs here no more; what they did stays. */
export async function endOwnClient(ctx: Ctx, userId: string): Promise<void> {
  anyone(ctx, 'the caller removes a member by permission, or is the member');
  const [client] = await ctx.tx
    .select({ id: clients.id })
    .from(clients)
    .where(
      and(
        eq(clients.organizationId, ctx.actor.organizationId),
        eq(clients.userId, userId),
        ne(clients.status, 'archived'),
      ),
    );
  if (client) await updateClient(ctx, client.id, { status: 'archived' });
}
