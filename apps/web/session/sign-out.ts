import { browserApi } from '#web/api/browser.ts';
import { isActedAt } from '#web/session/acting-here.ts';
import { leaveActing } from '#web/session/leave-acting.ts';

/**
 * Ends the session of this browser and wipes what it keeps of the person; the page is left as a whole, so that nothing of
 * them stays in memory.
 */
export async function signOut(): Promise<void> {
  if (isActedAt(location.pathname, document.cookie)) return leaveActing();
  await browserApi.auth.logout({ body: {} });
  const { emptyDesk } = await import('#web/offline/empty-desk.ts');
  // A browser that keeps nothing has nothing to wipe.
  await emptyDesk().catch(() => undefined);
  location.assign('/sign-in');
}

/** Whether something that was written here has not reached the server, and would be lost. */
export async function hasUnsent(): Promise<boolean> {
  const { unsentTitles } = await import('#web/offline/kept-programs.ts');
  // A browser that keeps nothing has nothing to lose.
  return (await unsentTitles().catch(() => [])).length > 0;
}
