'use client';

import { useEffect } from 'react';
import { ownerHere } from '#web/offline/owner.ts';

/** Where somebody ends up whose session is over: what was kept goes, if this browser was signed out from another device. */
export function WipeRemoved() {
  useEffect(() => {
    if (ownerHere() === null) return;
    const wipe = async () => (await import('#web/offline/empty-desk.ts')).emptyRemovedDesk();
    // Without a line it is asked with the next visit.
    void wipe().catch(() => undefined);
  }, []);
  return null;
}
