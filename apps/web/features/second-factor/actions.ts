import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { ProveSecondStep } from '@coachme/contracts/second-factor.contract';
import { browserApi } from '#web/api/browser.ts';
import { clientAppAddress } from '#web/session/addresses.ts';
import { makePasskey, signWithPasskey } from '#web/session/passkeys-in-browser.ts';
import { forgetSecondStep } from '#web/session/second-step.ts';
import { rememberLocale } from '#web/shell/preferences.ts';

const { secondFactor, passkeys } = browserApi;

/** Ends the sign-in with a second proof and goes on to `next`. */
export async function proveSecondStep(body: ProveSecondStep, next: string): Promise<void> {
  const answer = await secondFactor.proveSecondStep({ body });
  forgetSecondStep();
  enter(answer, next);
}

/** What one of the person's passkeys says to this step. */
export const passkeyForStep = async (ticket: string) =>
  signWithPasskey(await secondFactor.askPasskeyForSecondStep({ body: { ticket } }));

/** Signs in by a passkey alone. */
export async function signInWithPasskey(next: string): Promise<void> {
  const body = await signWithPasskey(await passkeys.askPasskeyToSignIn());
  enter(await passkeys.signInWithPasskey({ body }), next);
}

/** Makes a passkey on this device and keeps it under a name. */
export async function addPasskey(name: string): Promise<void> {
  const made = await makePasskey(await passkeys.askNewPasskey());
  await passkeys.addPasskey({ body: { ...made, name } });
}

/** Whole pages are loaded anew, so that nothing of an earlier person stays in memory. */
function enter({ user, organization }: SessionAnswer, next: string): void {
  rememberLocale(user.locale);
  const isOnlyClient = organization.roles.every((role) => role === 'client');
  location.assign(isOnlyClient ? clientAppAddress : next);
}
