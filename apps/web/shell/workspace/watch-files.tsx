'use client';

import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { whenIdle } from '@coachme/ui-web/when-idle';
import { useEffect, useState } from 'react';
import { useMe } from '#web/session/session.tsx';

const watch = onDemand(() => import('#web/shell/files/file-watch.tsx'));

/** Says when a file is done, for who may bring one; the page comes first. */
export function WatchFiles() {
  const { permissions } = useMe();
  const may = permissions.includes('import:read') || permissions.includes('program:create');
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => (may ? whenIdle(() => setAtRest(true)) : undefined), [may]);
  const part = useOnDemand(watch, isAtRest);
  return part ? <part.FileWatch /> : null;
}
