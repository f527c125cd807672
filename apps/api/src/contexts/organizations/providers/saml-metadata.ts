import type { Input } from '@coachme/contracts/kit/route';
import type { providersContract } from '@coachme/contracts/providers.contract';
import { providersFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { connectionAnywhere } from '../sso/sso.queries.ts';
import { samlSettings } from '../sso/sso-provider.ts';
import { connectionIdOf } from './provider-id.rules.ts';
import { notOffered } from './providers.store.ts';

type Asked = Input<typeof providersContract.samlMetadata>;

/** Who we are to an organization's SAML provider, with the certificate of what we sign. */
export async function samlMetadata(call: PublicCtx, { params }: Asked): Promise<string> {
  anyone(call, 'says where we are and our public key, to who knows an id that cannot be guessed');
  const connectionId = connectionIdOf(params.provider);
  const row = connectionId === null ? null : await connectionAnywhere(call, connectionId);
  if (row === null || row.kind !== 'saml') throw notOffered();
  const provider = { id: params.provider, isAnsweredByForm: true };
  const returnUrl = providersFacade.returnAddress(provider, call.request.siteUrl);
  return providersFacade.samlMetadata(await samlSettings(call, row), returnUrl);
}
