import type { BulkSyncItem } from '@coachme/contracts/execution.words';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { lastDrained } from '@coachme/mobile-core/execution/drain-outbox';
import { registerTaskAsync, unregisterTaskAsync } from 'expo-background-task';
import { isTaskRegisteredAsync } from 'expo-task-manager';
import { OUTBOX_TASK } from './background-task';

/** The shortest pause that both systems grant, in minutes; they run it when they see fit. */
const PAUSE_MINUTES = 15;

/** Has the phone send what waits while the app is closed; nothing waiting ends that. */
export async function leaveBehind(_userId: string, items: readonly BulkSyncItem[]): Promise<void> {
  if (items.length > 0) {
    await registerTaskAsync(OUTBOX_TASK, { minimumInterval: PAUSE_MINUTES });
  } else if (await isTaskRegisteredAsync(OUTBOX_TASK)) {
    await unregisterTaskAsync(OUTBOX_TASK);
  }
}

/** When something of this person was last sent while the app was closed; null when never. */
export function lastBackgroundRun(whose: {
  readonly userId: string;
  readonly database: DeviceDatabase;
}): Promise<string | null> {
  return lastDrained(whose.database);
}
