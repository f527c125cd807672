import { browserApi } from '#web/api/browser.ts';

/** A visit to a provider's page that this window began; only it can end it. */
export type Trip = {
  /** What proves that this window began it. */
  readonly flow: string;
  readonly purpose: 'sign-in' | 'link';
  /** Where the person wanted to go. */
  readonly next: string;
};

const key = 'coachme.trip';

/** Leaves for a provider's page to sign in; by the address where an organization's own is meant. */
export async function leaveToSignIn(
  wanted: { provider: string } | { email: string },
  next: string,
): Promise<void> {
  const { url, flow } = await browserApi.providers.beginProvider({ body: wanted });
  leave(url, { flow, purpose: 'sign-in', next });
}

/** Leaves for a provider's page to link it to who is signed in. */
export async function leaveToLink(provider: string, next: string): Promise<void> {
  const { url, flow } = await browserApi.providers.beginProviderLink({ body: { provider } });
  leave(url, { flow, purpose: 'link', next });
}

function leave(url: string, trip: Trip): void {
  // Until this window closes; a trip is good for fifteen minutes and once.
  sessionStorage.setItem(key, JSON.stringify(trip));
  location.assign(url);
}

/** The trip this window is on, which is over with this; null when it is on none. */
export function takeTrip(): Trip | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    sessionStorage.removeItem(key);
    return isTrip(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isTrip(kept: unknown): kept is Trip {
  if (typeof kept !== 'object' || kept === null) return false;
  return 'flow' in kept && typeof kept.flow === 'string' && 'purpose' in kept && 'next' in kept;
}
