import { ApiError } from '@coachme/contracts/kit/client';
import type { ProviderTicket, ProviderTrip } from '@coachme/contracts/providers.contract';
import { textStore } from '@coachme/mobile-core/session/stores';
import { Linking, Platform } from 'react-native';
import type { Shell } from './shell.tsx';

const keyOf = ({ surface }: Shell): string => `coachme.${surface}.trip`;

/** A visit to a provider's page that this app began. */
export interface Trip {
  /** What proves that this app began it. */
  readonly flow: string;
  readonly purpose: 'sign-in' | 'link';
}

/** Which app a phone comes back to; a browser comes back to where it was. */
const appOf = ({ surface }: Shell) => (surface === 'coach-app' ? 'coach' : 'client');

/**
 * Leaves for a provider's page, in the browser of the device: it comes back by the app's own address. What proves that
 * this app began stays here.
 */
export async function leaveToSignIn(
  shell: Shell,
  wanted: { readonly provider: string } | { readonly email: string },
): Promise<void> {
  const body = { ...wanted, app: appOf(shell) } as const;
  await leave(shell, await shell.api.providers.beginProvider({ body }), 'sign-in');
}

/** Leaves for a provider's page to link it to who is signed in; wants a fresh proof. */
export async function leaveToLink(shell: Shell, provider: string): Promise<void> {
  const body = { provider, app: appOf(shell) } as const;
  await leave(shell, await shell.api.providers.beginProviderLink({ body }), 'link');
}

async function leave(shell: Shell, { url, flow }: ProviderTrip, purpose: Trip['purpose']) {
  await textStore.write(keyOf(shell), JSON.stringify({ flow, purpose } satisfies Trip));
  if (Platform.OS === 'web') window.location.assign(url);
  else await Linking.openURL(url);
}

/** The trip that this app is on, over with this; null when it is on none. */
export async function takeTrip(shell: Shell): Promise<Trip | null> {
  const kept = await textStore.read(keyOf(shell));
  await textStore.remove(keyOf(shell));
  // Written by `leave`.
  return kept === null ? null : (JSON.parse(kept) as Trip);
}

/** The ticket that a refusal carries, for an account that nobody has linked; null for any other. */
export function ticketIn(error: unknown): ProviderTicket | null {
  if (!(error instanceof ApiError)) return null;
  const carries = error.reason === 'prove-account-first' || error.reason === 'no-account-yet';
  // These two reasons carry a ticket, by the contract.
  return carries ? ((error.problem.current as ProviderTicket | undefined) ?? null) : null;
}
