import type { BulkSyncResult, SyncChange } from '@coachme/contracts/execution.words';
import type { ApiClient } from '../api.ts';
import type { DeviceDatabase } from '../database/device-database.ts';
import { readSetting, writeSetting } from '../database/settings.ts';
import { applyAnswers, putBack, type SentItem, takeBatch } from './outbox.ts';
import { applyPage } from './pull.ts';

/** The two calls of the protocol: what is waiting goes up, what changed comes down. */
export interface SyncRemote {
  readonly push: (sent: readonly SentItem[]) => Promise<readonly BulkSyncResult[]>;
  readonly pull: (
    cursor: string | null,
  ) => Promise<{ items: SyncChange[]; nextCursor: string; hasMore: boolean }>;
}

/** The protocol over HTTP. */
export function httpSyncRemote(api: ApiClient): SyncRemote {
  return {
    push: async (sent) =>
      (await api.execution.bulkSync({ body: { items: sent.map(({ item }) => item) } })).items,
    pull: (cursor) => api.execution.sync({ query: cursor === null ? {} : { cursor } }),
  };
}

/** Sends everything that waits, a batch at a time; an item that stays waiting is left for the next round. */
export async function pushWaiting(db: DeviceDatabase, remote: SyncRemote): Promise<void> {
  const tried = new Map<string, number>();
  for (;;) {
    const sent = await takeBatch(db);
    if (sent.length === 0) return;
    const isNew = sent.some(({ item, changeNumber }) => tried.get(item.id) !== changeNumber);
    if (!isNew) return putBack(db, sent);
    for (const { item, changeNumber } of sent) tried.set(item.id, changeNumber);
    await pushBatch(db, remote, sent);
  }
}

async function pushBatch(
  db: DeviceDatabase,
  remote: SyncRemote,
  sent: readonly SentItem[],
): Promise<void> {
  let answers: readonly BulkSyncResult[];
  try {
    answers = await remote.push(sent);
  } catch (error) {
    await putBack(db, sent);
    throw error;
  }
  await applyAnswers(db, sent, answers);
}

/** Takes in everything that changed since the last pull, page by page. */
export async function pullChanges(
  db: DeviceDatabase,
  remote: SyncRemote,
  nowMs: () => number = Date.now,
): Promise<void> {
  for (;;) {
    const page = await remote.pull(await readSetting(db, 'sync-cursor'));
    await applyPage(db, page);
    if (!page.hasMore) break;
  }
  await writeSetting(db, 'last-sync-at', new Date(nowMs()).toISOString());
}
