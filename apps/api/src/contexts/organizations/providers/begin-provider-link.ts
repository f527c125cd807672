import type { Input } from '@coachme/contracts/kit/route';
import type { ProviderTrip, providersContract } from '@coachme/contracts/providers.contract';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { beginTrip, notOffered, offeredProvider } from './providers.store.ts';

type Begin = Input<typeof providersContract.beginProviderLink>;

/** Begins to link a provider's account to one's own. */
export async function beginProviderLink(
  call: SignedInCall,
  { body }: Begin,
): Promise<ProviderTrip> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const known = offeredProvider(call, body.provider);
  if (!known) throw notOffered();
  const { userId } = call.actor;
  return beginTrip(call, { ...known, purpose: 'link', userId, app: body.app });
}
