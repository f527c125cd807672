'use client';

import { useEffect, useRef } from 'react';

/** For a field that takes a file: one that was chosen before the page had come alive is taken once it has. */
export function useEarlyFile(take: (file: File) => void) {
  const input = useRef<HTMLInputElement>(null);
  const first = useRef(take);
  useEffect(() => {
    const early = input.current?.files?.[0];
    if (early) first.current(early);
  }, []);
  return input;
}
