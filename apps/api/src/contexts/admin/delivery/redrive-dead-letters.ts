import { permit } from '#platform/access/permit';
import { redriveDeadLetters as redrive } from '#platform/events/dead-letters';
import type { SignedInCall } from '#platform/http/call';

type Input = { readonly body: { readonly name?: string | undefined } };

/** Has every dead letter, or those of one name, tried from the beginning. */
export async function redriveDeadLetters(call: SignedInCall, { body }: Input) {
  permit(call, 'platform:operate');
  const choice = body.name === undefined ? {} : { name: body.name };
  return { count: await redrive(call.pools.relay, call.now(), choice) };
}
