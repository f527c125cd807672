import type { Input } from '@coachme/contracts/kit/route';
import { ssoDomainRemoved } from '@coachme/contracts/organizations.events';
import type { ssoContract } from '@coachme/contracts/sso.contract';
import { providersFacade } from '#contexts/identity';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { requireMembership } from '../members/memberships.queries.ts';
import { hasProvenDomain, requireDomain, thisDomain } from './sso.queries.ts';
import { ssoDomains } from './sso.tables.ts';

type Remove = Input<typeof ssoContract.removeSsoDomain>;

/** Gives a domain up: its people sign in as they like. The last one stays while everybody must use the provider. */
export async function removeSsoDomain(
  call: SignedInCall,
  { params }: Remove,
): Promise<Record<string, never>> {
  permit(call, 'organization:update');
  await call.work.join(async (both) => {
    const { domain, connectionId } = await both.app(call.actor, async (ctx) => {
      const row = await requireDomain(ctx, params.id);
      freshlyProven(ctx);
      await ctx.tx.delete(ssoDomains).where(thisDomain(ctx, params.id));
      const { policy } = await requireMembership(ctx);
      if (policy.isSsoRequired && !(await hasProvenDomain(ctx))) throw stillRequired();
      const { domain: removed, connectionId: of } = row;
      await ctx.publish(ssoDomainRemoved({ connectionId: of, domain: removed }));
      return row;
    });
    const captor = { organizationId: call.actor.organizationId, connectionId };
    await both.identity((ctx) => providersFacade.releaseDomain(ctx, domain, captor));
  });
  return {};
}

const stillRequired = () =>
  new AppError('conflict', 'sso-still-required', {
    detail: 'Everybody must sign in by the provider. Turn that off first.',
  });
