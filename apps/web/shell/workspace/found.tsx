'use client';

import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const dialog = onDemand(() => import('#web/features/organizations/found-dialog.tsx'));

/** Founds another organization, from any page of the workspace. */
export function Found() {
  const { value } = useOverlay('found');
  const part = useOnDemand(dialog, value !== null);
  return part && value !== null ? <part.FoundDialog /> : null;
}
