'use client';

import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const dialog = onDemand(() => import('#web/features/organizations/invite-dialog.tsx'));

/** Invites somebody, from any page of the workspace. */
export function Invite() {
  const { value } = useOverlay('invite');
  const part = useOnDemand(dialog, value !== null);
  return part ? <part.InviteDialog /> : null;
}
