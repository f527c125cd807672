import type { DeviceDatabase } from '../database/device-database.ts';
import { readSetting, writeSetting } from '../database/settings.ts';
import { outboxItems, resumeOutbox } from './outbox.ts';
import { pushWaiting, type SyncRemote } from './remote.ts';

const RAN_AT = 'background-ran-at';

/**
 * Sends what waits while the app is closed, and notes when. What the server refuses stays for its person to decide; a
 * server that is not reached leaves everything as it was, and fails.
 */
export async function drainOutbox(
  db: DeviceDatabase,
  remote: SyncRemote,
  nowMs: number,
): Promise<void> {
  // What an app was sending when it was closed is sent again: the server keeps it once.
  await resumeOutbox(db);
  const waiting = (await outboxItems(db)).filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return;
  await pushWaiting(db, remote);
  await writeSetting(db, RAN_AT, new Date(nowMs).toISOString());
}

/** When something was last sent while the app was closed; null when never. */
export function lastDrained(db: DeviceDatabase): Promise<string | null> {
  return readSetting(db, RAN_AT);
}
