import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import { redriveDeadLetters } from '#platform/events/dead-letters';
import type { SignedInCall } from '#platform/http/call';

export type LetterInput = { readonly params: { readonly letterId: string } };

/** Has one dead letter tried from the beginning. */
export async function redriveDeadLetter(call: SignedInCall, { params }: LetterInput) {
  permit(call, 'platform:operate');
  const choice = { ids: [params.letterId] };
  const count = await redriveDeadLetters(call.pools.relay, call.now(), choice);
  if (count === 0) throw new AppError('not-found', 'dead-letter');
  return { count };
}
