import type { Input } from '@coachme/contracts/kit/route';
import { ssoDomainProven } from '@coachme/contracts/organizations.events';
import type { SsoConnection, ssoContract } from '@coachme/contracts/sso.contract';
import { providersFacade } from '#contexts/identity';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { recordOf, requireDomain, shownNow, thisDomain } from './sso.queries.ts';
import { ssoDomains } from './sso.tables.ts';

type Verify = Input<typeof ssoContract.verifySsoDomain>;

/** Looks for the TXT record of a domain; once it is there, the organization's provider answers for its addresses. */
export async function verifySsoDomain(
  call: SignedInCall,
  { params }: Verify,
): Promise<SsoConnection> {
  permit(call, 'organization:update');
  const row = await call.work.run(call.actor, async (ctx) => {
    const found = await requireDomain(ctx, params.id);
    freshlyProven(ctx);
    return found;
  });
  const { name, value } = recordOf(call, row);
  if (!(await call.txtRecords.read(name)).includes(value)) throw noRecord();
  const { domain, organizationId, connectionId } = row;
  return call.work.join(async (both) => {
    await both.identity((ctx) =>
      providersFacade.captureDomain(ctx, domain, { organizationId, connectionId }),
    );
    return both.app(call.actor, async (ctx) => {
      await ctx.tx
        .update(ssoDomains)
        .set({ verifiedAt: ctx.now })
        .where(thisDomain(ctx, params.id));
      await ctx.publish(ssoDomainProven({ connectionId, domain, by: 'record' }));
      return shownNow(call, ctx, connectionId);
    });
  });
}

const noRecord = () =>
  new AppError('conflict', 'no-domain-record', {
    detail: 'The record is not there yet. New records can take an hour; try again then.',
  });
