'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

/** A dialog whose being open is part of the address: it can be linked to, and Back closes it. */
export function useOverlay(name: string) {
  const router = useRouter();
  const path = usePathname();
  const search = useSearchParams();
  const set = useCallback(
    (value: string | null) => {
      const next = new URLSearchParams(search);
      if (value === null) next.delete(name);
      else next.set(name, value);
      const query = next.toString();
      const address = query ? `${path}?${query}` : path;
      if (value === null) router.replace(address, { scroll: false });
      else router.push(address, { scroll: false });
    },
    [name, path, router, search],
  );
  return {
    value: search.get(name),
    open: useCallback((value: string) => set(value), [set]),
    close: useCallback(() => set(null), [set]),
  };
}
