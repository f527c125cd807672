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
  return {
    get: (name: string) => search.get(name),
    /** Where the view would be with these changes, for a link. */
    addressOf: useCallback((changes: Changes) => changed(search, changes), [search]),
    set: setHere,
    push: pushHere,
  };
}

/** In place: Back goes to the page before. */
const setHere = (changes: Changes) =>
  window.history.replaceState(null, '', changed(addressNow(), changes));

/** As a step: Back undoes it. */
const pushHere = (changes: Changes) =>
  window.history.pushState(null, '', changed(addressNow(), changes));

/** What stands in the address, which two changes in a row may be ahead of what is drawn. */
const addressNow = () => new URLSearchParams(window.location.search);

function changed(search: URLSearchParams, changes: Changes): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return `?${next}`;
}
