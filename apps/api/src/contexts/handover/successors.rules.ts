import type { Belongings, Successors } from '@coachme/contracts/handover.contract';

export type MissingSuccessor = 'clients-need-a-coach' | 'drafts-need-an-author';

/** What would be left without a person; null when everything has somebody. Open invitations may end instead. */
export function missingSuccessor(left: Belongings, to: Successors): MissingSuccessor | null {
  if (left.clients > 0 && to.clientsToMemberId === null) return 'clients-need-a-coach';
  if (left.drafts > 0 && to.draftsToMemberId === null) return 'drafts-need-an-author';
  return null;
}
