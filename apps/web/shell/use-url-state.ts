'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

type Changes = Readonly<Record<string, string | null>>;

/**
 * A view's state kept in its address, so that it can be reloaded, shared and gone back to.
 * It changes without asking the server: what the view then needs, it asks the API for.
 */
export function useUrlState() {
  const search = useSearchParams();
  const addressOf = useCallback(
    (changes: Changes) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      return `?${next}`;
    },
    [search],
  );
  return {
    get: (name: string) => search.get(name),
    /** Where the view would be with these changes, for a link. */
    addressOf,
    /** In place: Back goes to the page before. */
    set: useCallback(
      (changes: Changes) => window.history.replaceState(null, '', addressOf(changes)),
      [addressOf],
    ),
    /** As a step: Back undoes it. */
    push: useCallback(
      (changes: Changes) => window.history.pushState(null, '', addressOf(changes)),
      [addressOf],
    ),
  };
}
