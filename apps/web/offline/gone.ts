import { ApiError } from '@coachme/contracts/kit/client';

/** Why what was written has nowhere to go any more. */
export type Gone = 'removed' | 'archived';

/**
 * Why a program that was written on cannot take it: nobody here can reach it any more, or it was archived meanwhile; null when
 * it was refused for another reason.
 */
export function goneBy(error: unknown): Gone | null {
  if (!(error instanceof ApiError)) return null;
  if (error.code === 'not-found') return 'removed';
  return error.reason === 'program-archived' || isArchived(error.problem.current)
    ? 'archived'
    : null;
}

/** Archiving is a change too: whoever wrote on the program before is told that they are behind. */
function isArchived(current: unknown): boolean {
  return (
    typeof current === 'object' &&
    current !== null &&
    'status' in current &&
    current.status === 'archived'
  );
}
