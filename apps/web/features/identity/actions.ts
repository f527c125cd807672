import type { Login, Register } from '@coachme/contracts/identity.contract';
import type { JoinAsMyself, JoinByPhone } from '@coachme/contracts/joining.contract';
import type { AcceptInvitation } from '@coachme/contracts/organizations.contract';
import type { RegisterByPhone } from '@coachme/contracts/register-by-phone.contract';
import type { TelegramLogin } from '@coachme/contracts/ways-in.contract';
import type { Locale } from '@coachme/i18n/locales';
import { browserApi } from '#web/api/browser.ts';
import type { LinkKind } from '#web/features/identity/link-screen.tsx';
import type { AskedNumber } from '#web/forms/number-form.tsx';
import { home } from '#web/session/addresses.ts';
import { enter } from '#web/session/enter.ts';

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

/** Joins a practice by invitation, with the code that reached a number. */
export async function joinByPhone(answer: JoinByPhone, next: string): Promise<void> {
  enter(await browserApi.joining.joinByPhone({ body: answer }), next);
}

/** Joins a practice by invitation as whom one is signed in. */
export async function joinAsMyself(answer: JoinAsMyself, next: string): Promise<void> {
  enter(await browserApi.joining.joinAsMyself({ body: answer }), next);
}

/** Opens what a mailed link is for. */
export async function openLink(kind: LinkKind, token: string): Promise<void> {
  const body = { token };
  if (kind === 'verifyEmail') await browserApi.password.verifyEmail({ body });
  else if (kind === 'confirmEmail') await browserApi.password.confirmEmail({ body });
  else enter(await browserApi.waysIn.signInByLink({ body }), home);
}

/** Chooses a new password by a mailed link, and goes in. */
export async function resetPassword(body: { token: string; password: string }): Promise<void> {
  enter(await browserApi.password.resetPassword({ body }), home);
}

/** Signs in by a code that was sent. */
export async function signInByCode(
  body: { id: string; code: string },
  next: string,
): Promise<void> {
  enter(await browserApi.waysIn.signInByCode({ body }), next);
}

/** Signs in by what Telegram signed. */
export async function signInByTelegram(body: TelegramLogin, next: string): Promise<void> {
  enter(await browserApi.waysIn.signInByTelegram({ body }), next);
}

/** Sends a code to a number, whether it has an account or not. */
export const askCodeToRegister = (body: AskedNumber & { readonly locale: Locale }) =>
  browserApi.registerByPhone.askCodeToRegister({ body });

/** Makes an account with its practice by the code that reached a number. */
export async function registerByPhone(account: RegisterByPhone): Promise<void> {
  enter(await browserApi.registerByPhone.registerByPhone({ body: account }), home);
}
