import { ApiError } from '@coachme/contracts/kit/client';
import type { ProviderTicket, RegisterWithProvider } from '@coachme/contracts/providers.contract';
import { browserApi } from '#web/api/browser.ts';
import { enter } from '#web/session/enter.ts';
import { keepTicket } from '#web/session/provider-ticket.ts';
import { takeTrip } from '#web/session/trips.ts';

/** Where a trip belongs that was not begun on this site: our apps, by the end of its state. Never read from anything else. */
const homes: Readonly<Record<string, string>> = {
  client: 'coachme://sign-in/return',
  coach: 'coachme-coach://sign-in/return',
  app: '/app/sign-in/return',
  'coach-app': '/coach-app/sign-in/return',
};

/** The trip was begun in another window, another browser, or too long ago. */
export class NotOurTrip extends Error {
  override name = 'NotOurTrip';
}

/** Ends a trip with what the provider sent back, and goes on from this page. */
export async function endTrip(provider: string, query: string): Promise<void> {
  const state = new URLSearchParams(query).get('state') ?? '';
  const began = subdomainOf(state);
  if (began !== null && !location.host.startsWith(`${began}.`)) {
    return location.replace(`//${began}.${location.host}${location.pathname}?${query}`);
  }
  const elsewhere = homeOf(state.replace(/~.*$/, ''));
  if (elsewhere) return location.replace(`${elsewhere}/${encodeURIComponent(provider)}?${query}`);
  const trip = takeTrip();
  if (!trip) throw new NotOurTrip();
  // What came back is used up with this and belongs in no history; a second step goes on to `next`.
  history.replaceState(null, '', `?next=${encodeURIComponent(trip.next)}`);
  const body = { flow: trip.flow, provider, query };
  if (trip.purpose === 'link') {
    await browserApi.providers.linkProvider({ body });
    return location.replace(trip.next);
  }
  try {
    enter(await browserApi.providers.finishProvider({ body }), trip.next);
  } catch (error) {
    const ticket = ticketIn(error);
    if (!ticket) throw error;
    keepTicket({ ...ticket, next: trip.next });
    location.replace('/sign-in/provider');
  }
}

/** Whose subdomain a trip began at: what it ends in the state, after a `~`. It is a name below ours, whoever wrote it. */
const subdomainOf = (state: string): string | null =>
  /~([a-z\d](?:-?[a-z\d]){1,39})$/.exec(state)?.[1] ?? null;

/** A state is `random.home`; one of another shape is nobody's. */
function homeOf(state: string): string | undefined {
  const [, home = '', ...rest] = state.split('.');
  return rest.length === 0 && Object.hasOwn(homes, home) ? homes[home] : undefined;
}

function ticketIn(error: unknown) {
  if (!(error instanceof ApiError) || error.problem.current === undefined) return null;
  const isKnown = error.reason === 'prove-account-first';
  if (!isKnown && error.reason !== 'no-account-yet') return null;
  // These two reasons carry a ticket, by the contract.
  return { ...(error.problem.current as ProviderTicket), isKnown };
}

/** Makes an account for whom the provider has proven, and goes on. */
export async function registerWithProvider(
  body: RegisterWithProvider,
  next: string,
): Promise<void> {
  enter(await browserApi.providers.registerWithProvider({ body }), next);
}
