import { surface } from '#web/api/surface.ts';
import { clearDesk } from '#web/offline/desk.ts';
import { forgetPages } from '#web/offline/kept-pages.ts';
import { forgetOwner, ownerHere } from '#web/offline/owner.ts';

/** Wipes what this browser keeps of the person at work here: programs, drafts, and the page that shows them. */
export async function emptyDesk(): Promise<void> {
  const owner = ownerHere();
  if (owner) await clearDesk(owner.userId);
  await forgetPages();
  forgetOwner();
}

/** Wipes it where this browser was signed out from another device; a session that merely aged loses nothing. */
export async function emptyRemovedDesk(): Promise<void> {
  if (ownerHere() === null) return;
  const answer = await fetch('/api/v1/auth/refresh', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...surface },
    body: '{}',
  });
  if (answer.status !== 401) return;
  const { reason } = await answer.json();
  if (reason === 'device-removed') await emptyDesk();
}
