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
  /** False for a person whom nobody coaches here, such as a coach who looks in. */
  readonly isCoached: boolean;
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

export interface SyncOptions {
  readonly database: DeviceDatabase;
  readonly remote: SyncRemote;
  readonly connectivity: Connectivity;
  /** What else goes up and down with each exchange: settings, words on sets. */
  readonly alongside?: readonly (() => Promise<void>)[];
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
export async function startSync(options: SyncOptions): Promise<Sync> {
  const { database, connectivity } = options;
  await resumeOutbox(database);
  const state = observable<SyncState>({
    isOnline: connectivity.isOnline(),
    isSyncing: false,
    needsSignIn: false,
    isCoached: true,
    ...(await whatWaits(database)),
  });
  const exchangeInTurn = oneAtATime(exchange);
  const syncNow = async () => (isStopped ? undefined : exchangeInTurn());
  const next = alarm(() => void syncNow());
  let failures = 0;
  let isStopped = false;

  const update = (change: Partial<SyncState>) => state.set({ ...state.get(), ...change });

  async function refresh(change: Partial<SyncState> = {}): Promise<void> {
    // Closed meanwhile: there is no database to ask.
    if (!isStopped) update({ ...change, ...(await whatWaits(database)) });
  }

  async function exchange(): Promise<void> {
    update({ isSyncing: true });
    const outcome = await tryExchange(options);
    failures = outcome === 'done' ? 0 : failures + 1;
    await refresh({
      isSyncing: false,
      isOnline: outcome !== 'unreached',
      needsSignIn: outcome === 'signed-out',
      isCoached: outcome !== 'not-coached',
    });
    // Without a session another try is of no use; the sign-in asks again.
    const isWorthIt = outcome === 'unreached' || outcome === 'failed';
    if (isWorthIt && !isStopped) next.ringIn(retryDelayMs(failures));
  }

  const unsubscribe = connectivity.subscribe(() => {
    if (!connectivity.isOnline()) return update({ isOnline: false });
    // What failed without a network says nothing of the one that is here now: its first stumble is tried again soon.
    failures = 0;
    next.ringIn(0);
  });
  void syncNow();
  return {
    state,
    request: (delayMs = CHANGE_DELAY_MS) => {
      void refresh();
      next.ringIn(delayMs);
    },
    syncNow,
    stop: () => {
      isStopped = true;
      next.cancel();
      unsubscribe();
    },
  };
}

async function whatWaits(
  database: DeviceDatabase,
): Promise<Pick<SyncState, 'waiting' | 'problems' | 'lastSyncAt'>> {
  const items = await outboxItems(database);
  return {
    waiting: items.filter((item) => item.state !== 'failed'),
    problems: items.filter((item) => item.state === 'failed'),
    lastSyncAt: await readSetting(database, 'last-sync-at'),
  };
}

/** Asked for while it runs, it runs once more afterwards: what runs may have missed a change. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const run = () => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    following ??= running.then(() => {
      following = null;
      return run();
    });
    return following;
  };
}

/** Rings once, at the soonest time it was asked for. */
function alarm(ring: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let dueAtMs = 0;
  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const ringIn = (delayMs: number) => {
    const wantedMs = Date.now() + delayMs;
    if (timer !== null && dueAtMs <= wantedMs) return;
    cancel();
    dueAtMs = wantedMs;
    timer = setTimeout(() => {
      timer = null;
      ring();
    }, delayMs);
  };
  return { ringIn, cancel };
}

type Outcome = 'done' | 'unreached' | 'signed-out' | 'not-coached' | 'failed';

async function tryExchange({ database, remote, alongside = [] }: SyncOptions): Promise<Outcome> {
  try {
    await pushWaiting(database, remote);
    for (const exchange of alongside) await exchange();
    await pullChanges(database, remote);
    return 'done';
  } catch (error) {
    if (error instanceof NetworkError) return 'unreached';
    if (error instanceof ApiError && error.code === 'unauthenticated') return 'signed-out';
    if (error instanceof ApiError && error.code === 'not-found') return 'not-coached';
    console.error('Sync stopped', error);
    return 'failed';
  }
}
