import type { Login, Register, SessionAnswer } from '@coachme/contracts/identity.contract';
import type { AcceptInvitation } from '@coachme/contracts/organizations.contract';
import { browserApi } from '#web/api/browser.ts';
import { clientAppAddress } from '#web/session/addresses.ts';
import { rememberLocale } from '#web/shell/preferences.ts';

/** Signs in and goes on to `next`. */
export async function signIn(login: Login, next: string): Promise<void> {
  enter(await browserApi.auth.login({ body: login }), next);
}

/** Makes an account with its practice, in the zone and language the page is read in. */
export async function register(account: Register, next: string): Promise<void> {
  enter(await browserApi.auth.register({ body: account }), next);
}

/** Joins a practice by invitation. */
export async function acceptInvitation(answer: AcceptInvitation, next: string): Promise<void> {
  enter(await browserApi.invitations.acceptInvitation({ body: answer }), next);
}

/** Whole pages are loaded anew, so that nothing of an earlier person stays in memory. */
function enter({ user, organization }: SessionAnswer, next: string): void {
  rememberLocale(user.locale);
  const isOnlyClient = organization.roles.every((role) => role === 'client');
  location.assign(isOnlyClient ? clientAppAddress : next);
}
