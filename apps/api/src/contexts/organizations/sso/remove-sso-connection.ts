import type { Input } from '@coachme/contracts/kit/route';
import { ssoDisconnected } from '@coachme/contracts/organizations.events';
import type { ssoContract } from '@coachme/contracts/sso.contract';
import { providersFacade } from '#contexts/identity';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { requireMembership } from '../members/memberships.queries.ts';
import { providerIdOf } from '../providers/provider-id.rules.ts';
import { hasProvenDomain, requireConnection, thisConnection } from './sso.queries.ts';
import { ssoConnections } from './sso.tables.ts';

type Remove = Input<typeof ssoContract.removeSsoConnection>;

/** Removes a connection with its domains; nobody comes by it any more. The last one stays while everybody must use it. */
export async function removeSsoConnection(
  call: SignedInCall,
  { params }: Remove,
): Promise<Record<string, never>> {
  permit(call, 'organization:update');
  const { organizationId } = call.actor;
  const captor = { organizationId, connectionId: params.id };
  await call.work.join(async (both) => {
    await both.app(call.actor, async (ctx) => {
      const { kind } = await requireConnection(ctx, params.id);
      freshlyProven(ctx);
      await ctx.tx.delete(ssoConnections).where(thisConnection(ctx, params.id));
      const { policy } = await requireMembership(ctx);
      if (policy.isSsoRequired && !(await hasProvenDomain(ctx))) throw stillRequired();
      await ctx.publish(ssoDisconnected({ connectionId: params.id, kind }));
    });
    await both.identity((ctx) =>
      providersFacade.forgetProvider(ctx, providerIdOf(params.id), captor),
    );
  });
  return {};
}

const stillRequired = () =>
  new AppError('conflict', 'sso-still-required', {
    detail: 'Everybody must sign in by it. Turn that off first.',
  });
