import type { Input } from '@coachme/contracts/kit/route';
import type { ProviderTrip, providersContract } from '@coachme/contracts/providers.contract';
import { providersFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { Call, PublicCtx } from '#platform/http/call';
import { providerIdOf } from './provider-id.rules.ts';
import {
  beginTrip,
  type KnownProvider,
  knownProvider,
  notOffered,
  offeredProvider,
} from './providers.store.ts';

type Begin = Input<typeof providersContract.beginProvider>;

/** Begins a sign-in on a provider's page. */
export async function beginProvider(call: PublicCtx, { body }: Begin): Promise<ProviderTrip> {
  anyone(call, 'signing in comes before any permission');
  const known = await wanted(call, body);
  if (!known) throw notOffered();
  return beginTrip(call, { ...known, purpose: 'sign-in', userId: null, app: body.app });
}

async function wanted(call: Call, body: Begin['body']): Promise<KnownProvider | null> {
  if ('provider' in body) return offeredProvider(call, body.provider);
  const { email } = body;
  const captor = await call.work.runAs('identity', (ctx) => providersFacade.captorOf(ctx, email));
  if (!captor) throw noOrganizationProvider();
  const { organizationId: connectedTo, connectionId } = captor;
  return knownProvider(call, { providerId: providerIdOf(connectionId), connectedTo });
}

const noOrganizationProvider = () =>
  new AppError('not-found', 'no-organization-provider', {
    field: 'body.email',
    detail: 'No organization here has this address. Sign in another way.',
  });
