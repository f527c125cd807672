'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** For what scrolls within itself and holds nothing one could reach by Tab: it is a stop itself, so that keys scroll it. */
export function useScrollStop<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  // After each render: what it holds may have grown.
  useEffect(() => {
    const { current } = ref;
    if (!current) return;
    if (current.scrollHeight > current.clientHeight) current.tabIndex = 0;
    else current.removeAttribute('tabindex');
  });
  return ref;
}
