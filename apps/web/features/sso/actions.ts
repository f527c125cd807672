'use client';

import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

const queryKey = ['sso', 'connections'];

/** A change of connections; the list is asked for anew after it, and a refusal is said. */
export function useSsoChange<Wish = void>(change: (wish: Wish) => Promise<unknown>, said?: string) {
  const queries = useQueryClient();
  const words = useProblemWords();
  return useMutation({
    mutationFn: change,
    onSuccess: () => (said ? showToast({ title: said }) : undefined),
    onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}

export const verifyDomain = (id: string) => browserApi.sso.verifySsoDomain({ params: { id } });
export const removeDomain = (id: string) => browserApi.sso.removeSsoDomain({ params: { id } });
export const addKey = (id: string) => browserApi.ssoKeys.addSsoKey({ params: { id } });
export const switchKey = (id: string) => browserApi.ssoKeys.switchSsoKey({ params: { id } });
export const dropKey = (id: string) => browserApi.ssoKeys.dropSsoKey({ params: { id } });
export const removeConnection = (id: string) =>
  browserApi.sso.removeSsoConnection({ params: { id } });
