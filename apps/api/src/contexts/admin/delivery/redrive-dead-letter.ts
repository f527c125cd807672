import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import { redriveDeadLetters } from '#platform/events/dead-letters';
import type { SignedInCall } from '#platform/http/call';
import { noteOperator } from '../note-operator.ts';

export type LetterInput = { readonly params: { readonly letterId: string } };

/** Has one dead letter tried from the beginning. */
export async function redriveDeadLetter(call: SignedInCall, { params }: LetterInput) {
  permit(call, 'platform:operate');
  const choice = { ids: [params.letterId] };
  const count = await redriveDeadLetters(call.pools.relay, call.now(), choice);
  if (count === 0) throw new AppError('not-found', 'dead-letter');
  const about = { kind: 'message', id: params.letterId } as const;
  await noteOperator(call, { what: 'redrove', about, organizationId: null });
  return { count };
}
