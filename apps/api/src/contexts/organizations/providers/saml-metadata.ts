import type { Input } from '@coachme/contracts/kit/route';
import type { providersContract } from '@coachme/contracts/providers.contract';
import { providersFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { entityIdOf } from '../sso/sso.queries.ts';
import { connectionIdOf } from './provider-id.rules.ts';
import { notOffered } from './providers.store.ts';

type Asked = Input<typeof providersContract.samlMetadata>;

/** Who we are to an organization's SAML provider; says the same whether there is such a connection. */
export async function samlMetadata(call: PublicCtx, { params }: Asked): Promise<string> {
  anyone(call, 'says where we are, and nothing of anybody');
  const connectionId = connectionIdOf(params.provider);
  if (connectionId === null) throw notOffered();
  const provider = { id: params.provider, isAnsweredByForm: true };
  const returnUrl = providersFacade.returnAddress(provider, call.request.baseUrl);
  return providersFacade.samlMetadata(entityIdOf(call, connectionId), returnUrl);
}
