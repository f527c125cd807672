import { identityFacade, type Proof } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { countFailure, forgetFailures, refuseAfterFailures } from './attempts.store.ts';

export type Credentials = { readonly email: string; readonly password: string };

/** Checks e-mail and password, limited per account and address. A wrong password and an unknown account are answered alike. */
export async function proveWithinLimits(call: Call, credentials: Credentials): Promise<Proof> {
  anyone(call, 'proving who one is comes before any permission; failures are limited');
  await refuseAfterFailures(call, credentials.email);
  const proof = await identityFacade.provePassword(call, credentials);
  if (!proof) {
    await countFailure(call, credentials.email);
    throw new AppError('unauthenticated', 'wrong-credentials', {
      detail: 'E-mail address or password is wrong.',
    });
  }
  await forgetFailures(call, credentials.email);
  return proof;
}
