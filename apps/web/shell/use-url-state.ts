'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

/** A view's state kept in its address, so that it can be reloaded, shared and gone back to. */
export function useUrlState() {
  const router = useRouter();
  const path = usePathname();
  const search = useSearchParams();
  const set = useCallback(
    (changes: Readonly<Record<string, string | null>>) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      const query = next.toString();
      router.replace(query ? `${path}?${query}` : path, { scroll: false });
    },
    [path, router, search],
  );
  return { get: (name: string) => search.get(name), set };
}
