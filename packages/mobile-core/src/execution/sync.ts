import { ApiError, NetworkError } from '@coachme/contracts/kit/client';
import type { DeviceDatabase } from '../database/device-database.ts';
import { readSetting } from '../database/settings.ts';
import { type Observable, observable } from '../observable.ts';
import { type OutboxItem, outboxItems, resumeOutbox } from './outbox.ts';
import { pullChanges, pushWaiting, type SyncRemote } from './remote.ts';

/** What the quiet line on top of every screen says. */
export interface SyncState {
  /** Whether the server was reached the last time it was asked. */
  readonly isOnline: boolean;
  readonly isSyncing: boolean;
  readonly waiting: readonly OutboxItem[];
  /** What the server refused and a person must decide. */
  readonly problems: readonly OutboxItem[];
  readonly lastSyncAt: string | null;
  /** The session ended: training goes on, sending waits for a sign-in. */
  readonly needsSignIn: boolean;
}

/** Whether the device believes it has a network, and when that changes. */
export interface Connectivity {
  readonly isOnline: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Sync {
  readonly state: Observable<SyncState>;
  /** Sends and fetches soon; asking often is cheap. */
  readonly request: (delayMs?: number) => void;
  /** Sends and fetches now, and answers when that is over, whether it went well or not. */
  readonly syncNow: () => Promise<void>;
  readonly stop: () => void;
}

/** Several changes within a second, such as two taps, travel together. */
export const CHANGE_DELAY_MS = 1_000;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

/** How long to wait before the next try: twice as long each time, up to a minute. */
export function retryDelayMs(failures: number): number {
  return Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1));
}

/**
 * Keeps this device and the server in step: at once, when the network returns, soon after a change
 * and, when the server cannot be reached, again and again with growing pauses.
 */
export function startSync(options: {
  database: DeviceDatabase;
  remote: SyncRemote;
  connectivity: Connectivity;
}): Sync {
  const { database, remote, connectivity } = options;
  const state = observable<SyncState>({
    isOnline: connectivity.isOnline(),
    isSyncing: false,
    waiting: [],
    problems: [],
    lastSyncAt: null,
    needsSignIn: false,
  });
  let timer: ReturnType<typeof setTimeout> | null = null;
  let dueAtMs = Number.POSITIVE_INFINITY;
  let running: Promise<void> | null = null;
  let failures = 0;
  let isStopped = false;

  const update = (change: Partial<SyncState>) => state.set({ ...state.get(), ...change });

  function plan(delayMs: number): void {
    const wantedMs = Date.now() + delayMs;
    if (isStopped || (timer !== null && dueAtMs <= wantedMs)) return;
    if (timer !== null) clearTimeout(timer);
    dueAtMs = wantedMs;
    timer = setTimeout(() => {
      timer = null;
      void syncNow();
    }, delayMs);
  }

  async function exchange(): Promise<void> {
    update({ isSyncing: true });
    const outcome = await tryExchange(database, remote);
    failures = outcome === 'done' ? 0 : failures + 1;
    await refresh({
      isSyncing: false,
      isOnline: outcome !== 'unreached',
      needsSignIn: outcome === 'signed-out',
    });
    // Without a session another try is of no use; the sign-in asks again.
    if (outcome !== 'signed-out' && failures > 0) plan(retryDelayMs(failures));
  }

  async function refresh(change: Partial<SyncState>): Promise<void> {
    const items = await outboxItems(database);
    update({
      ...change,
      waiting: items.filter((item) => item.state !== 'failed'),
      problems: items.filter((item) => item.state === 'failed'),
      lastSyncAt: await readSetting(database, 'last-sync-at'),
    });
  }

  function syncNow(): Promise<void> {
    if (isStopped) return Promise.resolve();
    // A change made while another exchange runs may have missed it, so one more follows.
    running = running ? running.then(exchange) : exchange();
    const mine = running;
    return mine.finally(() => {
      if (running === mine) running = null;
    });
  }

  const unsubscribe = connectivity.subscribe(() => {
    if (connectivity.isOnline()) plan(0);
    else update({ isOnline: false });
  });
  void resumeOutbox(database).then(syncNow);
  return {
    state,
    request: (delayMs = CHANGE_DELAY_MS) => {
      void refresh({});
      plan(delayMs);
    },
    syncNow,
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      unsubscribe();
    },
  };
}

type Outcome = 'done' | 'unreached' | 'signed-out' | 'failed';

async function tryExchange(database: DeviceDatabase, remote: SyncRemote): Promise<Outcome> {
  try {
    await pushWaiting(database, remote);
    await pullChanges(database, remote);
    return 'done';
  } catch (error) {
    if (error instanceof NetworkError) return 'unreached';
    if (error instanceof ApiError && error.code === 'unauthenticated') return 'signed-out';
    console.error('Sync stopped', error);
    return 'failed';
  }
}
