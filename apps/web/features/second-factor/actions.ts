import { makePasskey, signWithPasskey } from '@coachme/contracts/kit/passkeys-in-browser';
import type { ProveSecondStep } from '@coachme/contracts/second-factor.contract';
import { browserApi } from '#web/api/browser.ts';
import { enter } from '#web/session/enter.ts';
import { forgetSecondStep } from '#web/session/second-step.ts';

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
