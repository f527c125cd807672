'use client';

import type { Invite } from '@coachme/contracts/organizations.contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';

/** Makes an invitation link. */
export function useInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (invite: Invite) => browserApi.invitations.invite({ body: invite }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invitations'] }),
  });
}

/** Ends an invitation before it is used. */
export function useRevokeInvitation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => browserApi.invitations.revokeInvitation({ params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['invitations'] }),
  });
}
