import { NetworkError } from '@coachme/contracts/kit/client';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { observable } from '../observable.ts';
import { aWorkout } from './execution.fixtures.ts';
import { saveWorkout } from './local.ts';
import type { SyncRemote } from './remote.ts';
import { type Connectivity, retryDelayMs, startSync } from './sync.ts';

const alwaysOnline: Connectivity = { isOnline: () => true, subscribe: () => () => undefined };
const nothingNew = async () => ({ items: [], nextCursor: 'c1', hasMore: false });
const confirming: SyncRemote = {
  push: async (sent) => sent.map(({ item }) => ({ id: item.id, status: 'created', revision: 1 })),
  pull: nothingNew,
};

describe('the sync', () => {
  test('knows what waits before it first speaks, and sends it at once', async () => {
    const database = await aDevice();
    await saveWorkout(database, aWorkout(2));
    const sync = await startSync({ database, remote: confirming, connectivity: alwaysOnline });
    expect(sync.state.get().waiting).toHaveLength(1);
    await sync.syncNow();
    expect(sync.state.get()).toMatchObject({ waiting: [], isOnline: true, isSyncing: false });
    expect(sync.state.get().lastSyncAt).not.toBeNull();
    sync.stop();
  });

  test('says so when the server is not reached, and keeps what waits', async () => {
    const database = await aDevice();
    await saveWorkout(database, aWorkout(2));
    const push = () => Promise.reject(new NetworkError('gone'));
    const remote = { ...confirming, push };
    const sync = await startSync({ database, remote, connectivity: alwaysOnline });
    await sync.syncNow();
    expect(sync.state.get()).toMatchObject({ isOnline: false, needsSignIn: false });
    expect(sync.state.get().waiting).toHaveLength(1);
    sync.stop();
  });

  test('sends as soon as the network returns', async () => {
    const database = await aDevice();
    const network = observable(false);
    const connectivity = { isOnline: network.get, subscribe: network.subscribe };
    let isReached = false;
    const push: SyncRemote['push'] = async (sent) =>
      isReached ? confirming.push(sent) : Promise.reject(new NetworkError('gone'));
    const sync = await startSync({ database, remote: { ...confirming, push }, connectivity });
    await saveWorkout(database, aWorkout(2));
    await sync.syncNow();
    expect(sync.state.get().waiting).toHaveLength(1);
    const sent = new Promise<void>((resolve) => {
      sync.state.subscribe(() => sync.state.get().waiting.length === 0 && resolve());
    });
    isReached = true;
    network.set(true);
    await sent;
    sync.stop();
  });

  test('however long it failed without a network, the first stumble of a new one is tried again soon', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const database = await aDevice();
    const network = observable(false);
    const connectivity = { isOnline: network.get, subscribe: network.subscribe };
    let tries = 0;
    const push: SyncRemote['push'] = async () => {
      tries += 1;
      throw new NetworkError('gone');
    };
    await saveWorkout(database, aWorkout(2));
    const sync = await startSync({ database, remote: { ...confirming, push }, connectivity });
    for (let failures = 0; failures < 6; failures += 1) await sync.syncNow();
    const before = tries;
    network.set(true);
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(retryDelayMs(1));
    expect(tries).toBe(before + 2);
    sync.stop();
  });

  test('asked for while it runs, runs once more', async () => {
    const database = await aDevice();
    let pulls = 0;
    const pull = async () => {
      pulls += 1;
      return nothingNew();
    };
    const sync = await startSync({
      database,
      remote: { ...confirming, pull },
      connectivity: alwaysOnline,
    });
    await Promise.all([sync.syncNow(), sync.syncNow(), sync.syncNow()]);
    expect(pulls).toBe(2);
    sync.stop();
  });
});
