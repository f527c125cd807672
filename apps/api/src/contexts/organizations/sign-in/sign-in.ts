import type { Login, SessionAnswer } from '@coachme/contracts/identity.contract';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { proveWithinLimits } from './prove-within-limits.ts';
import { signInProven } from './sign-in-proven.ts';

/** Signs in with e-mail and password. */
export async function signIn(call: PublicCtx, { body }: { body: Login }): Promise<SessionAnswer> {
  anyone(call, 'signing in comes before any permission');
  return signInProven(call, await proveWithinLimits(call, body));
}
