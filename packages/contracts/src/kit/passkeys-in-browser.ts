import type { PasskeyQuestion } from '../second-factor.contract.ts';

/** The person closed the browser's question, or took too long. */
export class PasskeyCancelled extends Error {
  override name = 'PasskeyCancelled';
}

/** Whether passkeys can be made and used here: in a browser that knows them, never in an app installed on a phone. */
export const knowsPasskeys = (): boolean => typeof globalThis.PublicKeyCredential === 'function';

/** Asks the browser for a new passkey. Its library is fetched when somebody first wants one. */
export async function makePasskey({ challengeId, options }: PasskeyQuestion) {
  const { startRegistration } = await import('@simplewebauthn/browser');
  // WebAuthn's own JSON, which the API made with the same library.
  const optionsJSON = options as unknown as Parameters<typeof startRegistration>[0]['optionsJSON'];
  return answered(challengeId, () => startRegistration({ optionsJSON }));
}

/** Asks the browser to sign with a passkey that its person has. */
export async function signWithPasskey({ challengeId, options }: PasskeyQuestion) {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  // WebAuthn's own JSON, which the API made with the same library.
  const optionsJSON = options as unknown as Parameters<
    typeof startAuthentication
  >[0]['optionsJSON'];
  return answered(challengeId, () => startAuthentication({ optionsJSON }));
}

async function answered(challengeId: string, ask: () => Promise<object>) {
  try {
    return { challengeId, response: Object.fromEntries(Object.entries(await ask())) };
  } catch (cause) {
    throw new PasskeyCancelled('cancelled', { cause });
  }
}
