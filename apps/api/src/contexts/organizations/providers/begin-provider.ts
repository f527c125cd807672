import type { Input } from '@coachme/contracts/kit/route';
import type { ProviderTrip, providersContract } from '@coachme/contracts/providers.contract';
import { anyone } from '#platform/access/permit';
import type { Call, PublicCtx } from '#platform/http/call';
import { beginTrip, type KnownProvider, notOffered, offeredProvider } from './providers.store.ts';

type Begin = Input<typeof providersContract.beginProvider>;

/** Begins a sign-in on a provider's page. */
export async function beginProvider(call: PublicCtx, { body }: Begin): Promise<ProviderTrip> {
  anyone(call, 'signing in comes before any permission');
  const known = await wanted(call, body);
  if (!known) throw notOffered();
  return beginTrip(call, { ...known, purpose: 'sign-in', userId: null, app: body.app });
}

async function wanted(call: Call, body: Begin['body']): Promise<KnownProvider | null> {
  return 'provider' in body ? offeredProvider(call, body.provider) : null;
}
