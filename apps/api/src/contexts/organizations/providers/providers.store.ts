import type { NativeApp, ProviderTicket } from '@coachme/contracts/providers.contract';
import {
  identityFacade,
  type Provider,
  type ProviderIdentity,
  ProviderRefusal,
  providersFacade,
} from '#contexts/identity';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { ssoProvider } from '../sso/sso-provider.ts';
import { flowIdIn, providerIdOf, stateOf, type TripHome } from './provider-id.rules.ts';

/** A provider with the organization whose own it is; null for one of the installation. */
export type KnownProvider = { readonly provider: Provider; readonly connectedTo: string | null };

/** A provider that this installation offers; null when it is not among them. */
export function offeredProvider(call: Call, id: string): KnownProvider | null {
  const offered = providersFacade.offeredProviders(call.config.providers, call.egress);
  const provider = offered.find((one) => one.id === id);
  return provider ? { provider, connectedTo: null } : null;
}

export const notOffered = (): AppError =>
  new AppError('not-found', 'provider', {
    detail: 'This way in is not offered here. Come in another way.',
  });

/** The provider that a trip began with; null when it is not there any more. */
export async function knownProvider(
  call: Call,
  kept: { readonly providerId: string; readonly connectedTo: string | null },
): Promise<KnownProvider | null> {
  const { providerId, connectedTo } = kept;
  if (connectedTo === null) return offeredProvider(call, providerId);
  const provider = await ssoProvider(call, { providerId, connectedTo });
  return provider && { provider, connectedTo };
}

type Begin = KnownProvider & {
  readonly purpose: 'sign-in' | 'link';
  readonly userId: string | null;
  readonly app: NativeApp | undefined;
};

/** Begins a trip to a provider's page. */
export async function beginTrip(call: Call, begin: Begin) {
  const { provider, connectedTo, purpose, userId, app } = begin;
  const { id, flow } = await call.work.runAs('identity', (ctx) =>
    providersFacade.beginFlow(ctx, { providerId: provider.id, connectedTo, purpose, userId }),
  );
  const state = stateOf(id, { app: homeOf(call, app), slug: subdomainHere(call) });
  const leaving = situated(call, { kept: { id, outcome: null }, provider, state });
  const url = await orCalm(() => provider.begin(leaving));
  return { url: url.href, flow };
}

/** The site itself is where a provider sends people; what else there is, the state names. */
function homeOf({ request }: Call, app: NativeApp | undefined): TripHome | undefined {
  if (request.surface === 'mobile') return app;
  return request.surface === 'web' ? undefined : request.surface;
}

/** A provider sends people to our main address; from there the browser goes on to where it began. */
const subdomainHere = ({ request: { baseUrl, siteUrl, organizationSlug } }: Call) =>
  baseUrl === siteUrl ? null : organizationSlug;

type Situated = Omit<Parameters<typeof providersFacade.providerFlow>[0], 'baseUrl'>;

/** A trip as its provider needs it, here. */
export const situated = (call: Call, situation: Situated) =>
  providersFacade.providerFlow({ ...situation, baseUrl: call.request.siteUrl }, call.secrets);

export type ProviderAnswer = {
  readonly flow: string;
  readonly provider: string;
  readonly query: string;
};

/** Whom a provider says it was, at the end of a trip that this browser began. No outside call is made in a unit of work. */
export async function endTrip(call: Call, answer: ProviderAnswer, purpose: Begin['purpose']) {
  const kept = await call.work.runAs('identity', (ctx) =>
    providersFacade.takeFlow(ctx, answer.flow),
  );
  const query = new URLSearchParams(answer.query);
  const state = query.get('state') ?? '';
  const isOurs = kept?.purpose === purpose && flowIdIn(state) === kept.id;
  // An answer that came to another provider's address is not this one's.
  if (!isOurs || kept.providerId !== answer.provider) throw tripOver();
  const known = await knownProvider(call, kept);
  if (!known) throw tripOver();
  const { provider } = known;
  const flow = situated(call, { kept, provider, state });
  const identity = await orCalm(() => provider.finish(flow, query));
  return { provider, identity: await weighed(call, known, identity), userId: kept.userId };
}

/**
 * An owner may have their own provider say anything: its word on an address counts for the domains that the organization
 * has proven, and there it counts whether or not the provider says so.
 */
async function weighed(
  call: Call,
  { provider, connectedTo }: KnownProvider,
  identity: ProviderIdentity,
): Promise<ProviderIdentity> {
  const { email } = identity;
  if (connectedTo === null) return identity;
  if (email === null) return { ...identity, isEmailVerified: false };
  const captor = await call.work.runAs('identity', (ctx) => providersFacade.captorOf(ctx, email));
  const isEmailVerified =
    captor?.organizationId === connectedTo && provider.id === providerIdOf(captor.connectionId);
  return { ...identity, isEmailVerified };
}

type Ended = { readonly provider: Provider; readonly identity: ProviderIdentity };

/** Refuses with a ticket for an account that nobody linked: to be linked after a proof, or made into a person. */
export async function offerTicket(call: Call, { provider, identity }: Ended): Promise<never> {
  const { isKnown, ticket } = await call.work.runAs('identity', async (ctx) => {
    // Who has not proven to read the address is told nothing about whose it is.
    const { email, isEmailVerified } = identity;
    const holder = email && isEmailVerified ? await identityFacade.findByEmail(ctx, email) : null;
    const unlinked = { ...identity, providerId: provider.id, way: provider.way };
    return {
      isKnown: holder !== null,
      ticket: await providersFacade.giveProviderTicket(ctx, unlinked),
    };
  });
  const { email, name } = identity;
  const current: ProviderTicket = { ticket, provider: provider.name, email, name };
  if (isKnown) {
    throw new AppError('conflict', 'prove-account-first', {
      detail: 'An account has this address. Sign in to it once, and the two are linked.',
      current,
    });
  }
  throw new AppError('conflict', 'no-account-yet', {
    detail: 'Nobody here has linked this. Make an account, or sign in to yours and link it.',
    current,
  });
}

/** One calm sentence for everything that is not right about an answer. */
export const tripOver = (): AppError =>
  new AppError('unauthenticated', 'provider-refused', {
    detail:
      'That sign-in did not fit or took too long. Begin it once more, or come in another way.',
  });

async function orCalm<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ProviderRefusal)) throw error;
    throw calm(error);
  }
}

function calm(refusal: ProviderRefusal): AppError {
  switch (refusal.kind) {
    case 'away':
      return new AppError('unavailable', 'provider-away', {
        detail: 'The other side is not answering. Try again in a moment, or come in another way.',
        retryAfterSeconds: 30,
      });
    case 'declined':
      return new AppError('unauthenticated', 'provider-declined', {
        detail: 'You stopped on the other page. Begin once more, or come in another way.',
      });
    case 'not-proven':
      return tripOver();
  }
}
