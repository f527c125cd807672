'use client';

import { SearchField } from '@coachme/ui-web/search-field';
import { useEffect, useState } from 'react';
import { useUrlState } from '#web/shell/use-url-state.ts';

const waitMilliseconds = 300;

/** A search kept in the address as `?q=`, a moment after the last letter. */
export function SearchLine({ label, placeholder }: { label: string; placeholder: string }) {
  const url = useUrlState();
  const asked = url.get('q') ?? '';
  const [typed, setTyped] = useState(asked);
  const { set } = url;
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => set({ q: typed.trim() || null }), waitMilliseconds);
    return () => clearTimeout(timer);
  }, [typed, asked, set]);
  return (
    <SearchField
      className="max-w-xl"
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={setTyped}
    />
  );
}
