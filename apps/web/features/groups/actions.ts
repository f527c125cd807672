'use client';

import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { groupsKey } from '#web/features/groups/queries.ts';

/** A change of groups, after which everything of them is asked for anew. */
export function useGroupChange<Sent = void, Answer = unknown>(
  send: (sent: Sent) => Promise<Answer>,
): UseMutationResult<Answer, Error, Sent> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => queries.invalidateQueries({ queryKey: groupsKey }),
  });
}
