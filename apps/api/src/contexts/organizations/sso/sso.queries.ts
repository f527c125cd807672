import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { ssoConnections } from './sso.tables.ts';

/** Whether a provider is this organization's own. */
export async function isOwnConnection(ctx: Ctx, connectionId: string): Promise<boolean> {
  const [own] = await ctx.tx
    .select({ id: ssoConnections.id })
    .from(ssoConnections)
    .where(
      and(
        eq(ssoConnections.organizationId, ctx.actor.organizationId),
        eq(ssoConnections.id, connectionId),
      ),
    );
  return own !== undefined;
}
