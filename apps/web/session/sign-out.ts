import { browserApi } from '#web/api/browser.ts';
import { isActedAt } from '#web/session/acting-here.ts';
import { leaveActing } from '#web/session/leave-acting.ts';

/** Ends the session of this browser; the page is left as a whole, so that nothing of the person stays in memory. */
export async function signOut(): Promise<void> {
  if (isActedAt(location.pathname, document.cookie)) return leaveActing();
  await browserApi.auth.logout({ body: {} });
  location.assign('/sign-in');
}
