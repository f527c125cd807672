'use client';

import type { ChangeClient, Client } from '@coachme/contracts/clients.contract';
import type { AssignProgram } from '@coachme/contracts/programs.words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';
import { browserApi } from '#web/api/browser.ts';
import { dayKey } from '#web/shell/workspace/live-day.ts';

/** Everything that shows a client is asked for again. */
function useRenewClient(id: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [['clients', id], ['roster'], dayKey].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
}

/** Changes a client as it was read: a change by someone else in between is refused, not overwritten. */
export function useChangeClient({ id, revision }: Pick<Client, 'id' | 'revision'>) {
  const renew = useRenewClient(id);
  return useMutation({
    mutationFn: (change: ChangeClient) =>
      browserApi.clients.changeClient(
        { params: { id }, body: change },
        { headers: { 'if-match': `"${revision}"` } },
      ),
    onSettled: renew,
  });
}

/** Archives a client; history is kept. */
export function useArchiveClient(id: string) {
  const renew = useRenewClient(id);
  return useMutation({
    mutationFn: () => browserApi.clients.archiveClient({ params: { id } }),
    onSuccess: renew,
  });
}

/** Brings an archived or inactive client back to the roster. */
export function useBringBackClient(id: string) {
  const renew = useRenewClient(id);
  return useMutation({
    mutationFn: () =>
      browserApi.clients.changeClient({ params: { id }, body: { status: 'active' } }),
    onSuccess: renew,
  });
}

type Assign = { programId: string; answer: z.input<typeof AssignProgram> };

/** Gives a client a dated copy of a published program. */
export function useAssignProgram(clientId: string) {
  const renew = useRenewClient(clientId);
  return useMutation({
    mutationFn: ({ programId, answer }: Assign) =>
      browserApi.programs.assignProgram({ params: { id: programId }, body: answer }),
    onSuccess: renew,
  });
}

/** Ends a running assignment today. */
export function useEndAssignment({ clientId, id }: { clientId: string; id: string }) {
  const renew = useRenewClient(clientId);
  return useMutation({
    mutationFn: () => browserApi.programs.endAssignment({ params: { id } }),
    onSuccess: renew,
  });
}
