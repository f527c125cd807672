'use client';

import type { ChangeApplicationPage } from '@coachme/contracts/applications.contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';

type Decision = { readonly isApproved: boolean; readonly note: string };

/** Approves or declines an application, with a sentence for who applied. */
export function useDecide(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ isApproved, note }: Decision) => {
      const input = { params: { id }, body: { note } };
      return isApproved
        ? browserApi.applications.approveApplication(input)
        : browserApi.applications.declineApplication(input);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['applications'] }),
  });
}

/** Opens or closes the application page and keeps its questions. */
export function useChangePage() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeApplicationPage) =>
      browserApi.applications.changeApplicationPage({ body }),
    onSuccess: (page) => queries.setQueryData(['application-page'], page),
  });
}
