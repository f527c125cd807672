import type { ProviderTicket } from '@coachme/contracts/providers.contract';

/** An account that a provider has proven and nobody has linked, until this window closes. */
export type KeptTicket = ProviderTicket & {
  /** Whether an account has its address. */
  readonly isKnown: boolean;
  /** Where the person wanted to go. */
  readonly next: string;
};

const key = 'coachme.provider-ticket';

/** Where a kept ticket is linked, after signing in by whatever way. */
export const linkAddress = '/account/link-provider';

export const keepTicket = (ticket: KeptTicket): void =>
  sessionStorage.setItem(key, JSON.stringify(ticket));

export const forgetTicket = (): void => sessionStorage.removeItem(key);

/** The ticket that waits in this window; null when there is none. */
export function waitingTicket(): KeptTicket | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof kept?.ticket === 'string' && typeof kept.provider === 'string' ? kept : null;
  } catch {
    return null;
  }
}
