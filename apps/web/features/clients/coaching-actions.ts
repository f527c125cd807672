'use client';

import type { AddCoach } from '@coachme/contracts/coachings.contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import { dayKey } from '#web/shell/workspace/live-day.ts';

/** Who coaches whom decides what every list shows. */
function useRenewCoaching() {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [['clients'], ['roster'], ['coaching-requests'], dayKey].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
}

/** Asks to coach a client, or arranges another coach. */
export function useAddCoach(clientId: string) {
  const renew = useRenewCoaching();
  return useMutation({
    mutationFn: (body: AddCoach) =>
      browserApi.coachings.addCoach({ params: { id: clientId }, body }),
    onSuccess: renew,
  });
}

/** The coach agrees to a request. */
export function useAcceptCoaching(id: string) {
  const renew = useRenewCoaching();
  return useMutation({
    mutationFn: () => browserApi.coachings.acceptCoaching({ params: { id }, body: {} }),
    onSuccess: renew,
  });
}

/** Ends a relationship, declines or withdraws a request. */
export function useEndCoaching(id: string) {
  const renew = useRenewCoaching();
  return useMutation({
    mutationFn: () => browserApi.coachings.endCoaching({ params: { id } }),
    onSuccess: renew,
  });
}
