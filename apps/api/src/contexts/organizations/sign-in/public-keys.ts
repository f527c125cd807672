import type { authContract } from '@coachme/contracts/identity.contract';
import type { Output } from '@coachme/contracts/kit/route';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';

/** The public keys with which anybody checks our access tokens. */
export async function publicKeys(call: PublicCtx): Promise<Output<typeof authContract.keys>> {
  anyone(call, 'public keys are public');
  return { keys: call.tokens.keySet.keys.map((key) => ({ ...key })) };
}
