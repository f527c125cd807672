import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import { deleteDeadLetters } from '#platform/events/dead-letters';
import type { SignedInCall } from '#platform/http/call';
import { noteOperator } from '../note-operator.ts';
import type { LetterInput } from './redrive-dead-letter.ts';

/** Gives one dead letter up for good: what it told of will never be done. */
export async function deleteDeadLetter(call: SignedInCall, { params }: LetterInput) {
  permit(call, 'platform:operate');
  const count = await deleteDeadLetters(call.pools.relay, { ids: [params.letterId] });
  if (count === 0) throw new AppError('not-found', 'dead-letter');
  const about = { kind: 'message', id: params.letterId } as const;
  await noteOperator(call, { what: 'deleted', about, organizationId: null });
  return {};
}
