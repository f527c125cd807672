import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { home, landingOf } from '#web/session/addresses.ts';
import { rememberLocale } from '#web/shell/preferences.ts';

/**
 * Goes in after signing in: a client to their app, everybody else to `next`. Whole pages are loaded anew, so that nothing
 * of an earlier person stays in memory.
 */
export function enter({ user, organization }: SessionAnswer, next: string): void {
  rememberLocale(user.locale);
  // Who asked for a place goes there, unless it is work and they only train.
  const landing = landingOf(organization);
  const isForAll = ['/o/', '/account/', '/join/'].some((place) => next.startsWith(place));
  location.assign(next === home || (landing !== home && !isForAll) ? landing : next);
}
