import { ssoConnectionChanged } from '@coachme/contracts/organizations.events';
import type { SsoConnection, ssoContract } from '@coachme/contracts/sso.contract';
import { and, eq } from 'drizzle-orm';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import type { Given } from '#platform/http/handlers';
import { requireConnection, shownNow, thisConnection } from './sso.queries.ts';
import { ssoConnections } from './sso.tables.ts';
import { keptOf } from './sso-wish.store.ts';

type Change = Given<typeof ssoContract.changeSsoConnection>;

/** Changes how the organization's own provider is reached; its protocol stays. */
export async function changeSsoConnection(
  call: SignedInCall,
  { params, body, ifMatch }: Change,
): Promise<SsoConnection> {
  permit(call, 'organization:update');
  return call.work.run(call.actor, async (ctx) => {
    const before = await requireConnection(ctx, params.id);
    freshlyProven(ctx);
    const { revision, kind } = before;
    const isStale = ifMatch !== null && ifMatch !== revision;
    if (isStale) throw stale(await shownNow(call, ctx, params.id));
    if (body.kind !== kind) throw otherProtocol();
    const changed = await ctx.tx
      .update(ssoConnections)
      .set({ ...keptOf(call, body, before), updatedAt: ctx.now, revision: revision + 1 })
      .where(and(thisConnection(ctx, params.id), eq(ssoConnections.revision, revision)))
      .returning({ id: ssoConnections.id });
    if (changed.length === 0) throw stale(await shownNow(call, ctx, params.id));
    await ctx.publish(ssoConnectionChanged({ connectionId: params.id, kind }));
    return shownNow(call, ctx, params.id);
  });
}

const stale = (current: SsoConnection) =>
  new AppError('stale', 'changed-elsewhere', {
    detail: 'Somebody changed this connection in the meantime. Look at it again.',
    current,
  });

const otherProtocol = () =>
  new AppError('invalid', 'other-protocol', {
    field: 'body.kind',
    detail: 'A connection keeps its protocol. Add another one, then remove this.',
  });
