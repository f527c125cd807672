import { browserApi } from '#web/api/browser.ts';

/** Ends the session of this browser; the page is left as a whole, so that nothing of the person stays in memory. */
export async function signOut(): Promise<void> {
  await browserApi.auth.logout({ body: {} });
  location.assign('/sign-in');
}
