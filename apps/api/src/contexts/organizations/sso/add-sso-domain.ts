import type { Input } from '@coachme/contracts/kit/route';
import type { SsoConnection, ssoContract } from '@coachme/contracts/sso.contract';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import type { SignedInCall } from '#platform/http/call';
import { domainsOf, requireConnection, shownNow } from './sso.queries.ts';
import { ssoDomains } from './sso.tables.ts';

type Add = Input<typeof ssoContract.addSsoDomain>;

/** Names a domain of the organization. It counts for nothing before its record is found. */
export async function addSsoDomain(
  call: SignedInCall,
  { params, body }: Add,
): Promise<SsoConnection | Again<SsoConnection>> {
  permit(call, 'organization:update');
  return call.work.run(call.actor, async (ctx) => {
    const { id: connectionId, organizationId } = await requireConnection(ctx, params.id);
    freshlyProven(ctx);
    const { domain } = body;
    const known = await domainsOf(ctx, [connectionId]);
    if (known.some((one) => one.domain === domain)) {
      return again(await shownNow(call, ctx, connectionId));
    }
    const row = { organizationId, id: ctx.newId(), connectionId, domain, createdAt: ctx.now };
    await refuseTaken(ctx.tx.insert(ssoDomains).values(row), 'sso_domains_once', domainElsewhere());
    return shownNow(call, ctx, connectionId);
  });
}

const domainElsewhere = () =>
  new AppError('conflict', 'domain-elsewhere', {
    field: 'body.domain',
    detail: 'Another connection of yours has this domain. Remove it there first.',
  });
