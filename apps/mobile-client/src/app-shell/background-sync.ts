import type { BulkSyncItem } from '@coachme/contracts/execution.words';

/** A phone's own app is woken by nobody here: it sends when it is opened. */
export async function leaveBehind(
  _userId: string,
  _items: readonly BulkSyncItem[],
): Promise<void> {}

/** When something of this person was last sent while the app was closed; null when never. */
export async function lastBackgroundRun(_userId: string): Promise<string | null> {
  return null;
}
