import { ApiError } from '@coachme/contracts/kit/client';
import type { ProviderTicket } from '@coachme/contracts/providers.contract';
import { textStore } from '@coachme/mobile-core/session/stores';
import { Linking, Platform } from 'react-native';
import type { Shell } from './shell.tsx';

const keyOf = ({ surface }: Shell): string => `coachme.${surface}.trip`;

/**
 * Leaves for a provider's page, in the browser of the device: it comes back by the app's own address. What proves that
 * this app began stays here.
 */
export async function leaveToSignIn(
  shell: Shell,
  wanted: { readonly provider: string } | { readonly email: string },
): Promise<void> {
  const app = shell.surface === 'coach-app' ? 'coach' : 'client';
  const { url, flow } = await shell.api.providers.beginProvider({ body: { ...wanted, app } });
  await textStore.write(keyOf(shell), flow);
  if (Platform.OS === 'web') window.location.assign(url);
  else await Linking.openURL(url);
}

/** What proves that this app began the trip it is on, over with this; null when it is on none. */
export async function takeTrip(shell: Shell): Promise<string | null> {
  const flow = await textStore.read(keyOf(shell));
  await textStore.remove(keyOf(shell));
  return flow;
}

/** The ticket that a refusal carries, for an account that nobody has linked; null for any other. */
export function ticketIn(error: unknown): ProviderTicket | null {
  if (!(error instanceof ApiError)) return null;
  const carries = error.reason === 'prove-account-first' || error.reason === 'no-account-yet';
  // These two reasons carry a ticket, by the contract.
  return carries ? ((error.problem.current as ProviderTicket | undefined) ?? null) : null;
}
