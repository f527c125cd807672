'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** What stands after the # of a mailed link: no server ever reads it. Null while the page is not in a browser. */
export const useLinkToken = (): string | null =>
  useSyncExternalStore(
    never,
    () => location.hash.slice(1),
    () => null,
  );
