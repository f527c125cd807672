import { browserApi } from '#web/api/browser.ts';
import { actHere } from '#web/shell/preferences.ts';

/** Stops seeing the workspace as somebody else, and goes back to the console. Without a network it ends by its time. */
export async function leaveActing(): Promise<void> {
  await browserApi.acting.endActing().catch(() => undefined);
  actHere(false);
  location.assign('/platform/people');
}
