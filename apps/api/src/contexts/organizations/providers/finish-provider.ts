import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { signInProven } from '../sign-in/sign-in-proven.ts';
import { connectionIdOf } from './provider-id.rules.ts';
import { endTrip, offerTicket, type ProviderAnswer } from './providers.store.ts';

/** Signs in who a provider has proven, when that account of theirs is linked; an e-mail alone links nothing. */
export async function finishProvider(
  call: PublicCtx,
  { body }: { readonly body: ProviderAnswer },
): Promise<SessionAnswer> {
  anyone(call, 'the provider’s answer to this browser’s own trip is the proof');
  const ended = await endTrip(call, body, 'sign-in');
  const { provider, identity } = ended;
  const account = { providerId: provider.id, accountId: identity.accountId };
  const owner = await call.work.runAs('identity', (ctx) =>
    identityFacade.ownerOfAccount(ctx, account),
  );
  if (!owner) return offerTicket(call, ended);
  const connectionId = connectionIdOf(provider.id);
  return signInProven(call, { userId: owner.userId, way: provider.way, connectionId });
}
