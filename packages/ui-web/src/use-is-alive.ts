'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the program of the page runs: false in what the server drew, until the browser has taken it over. */
export const useIsAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
