'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';

/** After anything here the lists say something else. */
function useFresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['platform'] });
}

/** Has one dead letter tried again. */
export function useRedrive() {
  const onSettled = useFresh();
  return useMutation({
    mutationFn: (letterId: string) =>
      browserApi.platform.redriveDeadLetter({ params: { letterId } }),
    onSettled,
  });
}

/** Has all of them tried again. */
export function useRedriveAll() {
  const onSettled = useFresh();
  return useMutation({
    mutationFn: () => browserApi.platform.redriveDeadLetters({ body: {} }),
    onSettled,
  });
}

/** Gives one up for good. */
export function useDeleteLetter(letterId: string) {
  const onSettled = useFresh();
  return useMutation({
    mutationFn: () => browserApi.platform.deleteDeadLetter({ params: { letterId } }),
    onSettled,
  });
}
