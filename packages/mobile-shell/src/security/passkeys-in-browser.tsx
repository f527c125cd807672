import type { PasskeyQuestion } from '@coachme/contracts/second-factor.contract';
import { Platform } from 'react-native';

/** The person closed the browser's question, or took too long. */
export class PasskeyCancelled extends Error {
  override name = 'PasskeyCancelled';
}

/** Whether passkeys can be made here: a browser that knows them. */
export const knowsPasskeys = (): boolean =>
  Platform.OS === 'web' && typeof window.PublicKeyCredential === 'function';

/** Asks the browser for a new passkey. Its library is fetched when somebody first wants one. */
export async function makePasskey({ challengeId, options }: PasskeyQuestion) {
  const { startRegistration } = await import('@simplewebauthn/browser');
  // WebAuthn's own JSON, which the API made with the same library.
  const optionsJSON = options as unknown as Parameters<typeof startRegistration>[0]['optionsJSON'];
  try {
    const made = await startRegistration({ optionsJSON });
    return { challengeId, response: Object.fromEntries(Object.entries(made)) };
  } catch (cause) {
    throw new PasskeyCancelled('cancelled', { cause });
  }
}
