'use client';

import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';

/** What is shown of an organization, by the first word of its key. */
type Shown = 'members' | 'roles' | 'teams' | 'branches' | 'overview' | 'invitations';

/** A change of the organization, after which what it touches is asked for anew. */
export function useChange<Sent = void, Answer = unknown>(
  send: (sent: Sent) => Promise<Answer>,
  touched: readonly Shown[],
): UseMutationResult<Answer, Error, Sent> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: async () => {
      await Promise.all(touched.map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
}
