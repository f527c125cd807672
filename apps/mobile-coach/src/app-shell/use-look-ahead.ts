import type { AssignmentPreview } from '@coachme/contracts/group-assignments.contract';
import type { Layout } from '@coachme/domain/programs/assignment-dates.rules';
import { useShell } from '@coachme/mobile-shell/shell';
import { useEffect, useState } from 'react';

/** As many as one request may name. */
const MOST_AT_ONCE = 200;

export interface Wish {
  readonly programId: string | null;
  readonly clientIds: readonly string[];
  readonly startsOn: string;
  readonly layout: Layout;
}

export interface Ahead {
  /** Null while nothing is chosen or the first answer is on its way. */
  readonly rows: readonly AssignmentPreview[] | null;
  readonly isAsking: boolean;
  /** Why the server did not answer; null when it did. */
  readonly problem: unknown;
}

const nothing: Ahead = { rows: null, isAsking: false, problem: null };

/**
 * What giving a program would mean for each client, asked anew with each change of the wish and each turn (`useTurn`);
 * only the newest answer counts.
 */
export function useLookAhead(wish: Wish, turn: number | null): Ahead {
  const { api } = useShell();
  const { programId, startsOn, layout } = wish;
  const [ahead, setAhead] = useState(nothing);
  // The same clients are one question, however often they are read.
  const ids = wish.clientIds.slice(0, MOST_AT_ONCE).join(' ');
  useEffect(() => {
    if (turn === null || programId === null || ids === '') return;
    let isCurrent = true;
    setAhead(({ rows }) => ({ rows, isAsking: true, problem: null }));
    const body = { clientIds: ids.split(' '), startsOn, layout };
    api.groupAssignments.previewAssignment({ params: { id: programId }, body }).then(
      ({ items }) => isCurrent && setAhead({ rows: items, isAsking: false, problem: null }),
      (problem: unknown) => isCurrent && setAhead({ rows: null, isAsking: false, problem }),
    );
    return () => {
      isCurrent = false;
    };
  }, [api, ids, programId, startsOn, layout, turn]);
  return ahead;
}
