'use client';

import type { Invitee } from '@coachme/contracts/invitation-batches.contract';
import type { Invite } from '@coachme/contracts/organizations.contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';

function useAnew() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['invitations'] });
}

/** Makes a link by which many may come. */
export function useMakeLink() {
  const anew = useAnew();
  return useMutation({
    mutationFn: (body: Invite) => browserApi.invitations.invite({ body }),
    onSuccess: anew,
  });
}

/** Makes a new link for an invitation and mails it again. */
export function useResend() {
  const anew = useAnew();
  return useMutation({
    mutationFn: (id: string) => browserApi.invitations.resendInvitation({ params: { id } }),
    onSettled: anew,
  });
}

/** Ends an invitation before it is used. */
export function useRevoke() {
  const anew = useAnew();
  return useMutation({
    mutationFn: (id: string) => browserApi.invitations.revokeInvitation({ params: { id } }),
    onSettled: anew,
  });
}

/** Reads a file of people without keeping it. */
export function usePreview() {
  return useMutation({
    mutationFn: (csv: string) => browserApi.invitationBatches.previewInvitations({ body: { csv } }),
  });
}

type Many = { readonly id: string; readonly people: Invitee[]; readonly message: string };

/** Invites everybody on a list; the same id sent twice is one list. */
export function useInviteMany() {
  const anew = useAnew();
  return useMutation({
    mutationFn: ({ id, people, message }: Many) =>
      browserApi.invitationBatches.inviteMany({
        body: { id, people, ...(message ? { message } : {}) },
      }),
    onSuccess: anew,
  });
}
