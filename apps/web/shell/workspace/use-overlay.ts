'use client';

import { useCallback } from 'react';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** A dialog whose being open is part of the address: it can be linked to, and Back closes it. */
export function useOverlay(name: string) {
  const { get, set, push } = useUrlState();
  return {
    value: get(name),
    open: useCallback((value: string) => push({ [name]: value }), [name, push]),
    close: useCallback(() => set({ [name]: null }), [name, set]),
  };
}
