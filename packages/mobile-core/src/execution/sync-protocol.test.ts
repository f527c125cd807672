import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NetworkError } from '@coachme/contracts/kit/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DeviceDatabase, deviceDatabase } from '../database/device-database.ts';
import { migrate } from '../database/migrations.ts';
import { aDevice, dyingAt, nodeDriver } from '../database/node-driver.fixtures.ts';
import { aSet, aWorkout, changed, idOf, squats, stored } from './execution.fixtures.ts';
import { findWorkout, listWorkouts, saveWorkout } from './local.ts';
import { outboxItems, resumeOutbox, type SentItem } from './outbox.ts';
import { pullChanges, pushWaiting, type SyncRemote } from './remote.ts';
import { retryDelayMs } from './sync.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'device-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const empty = { items: [], nextCursor: 'c0', hasMore: false };
const confirm = (sent: readonly SentItem[]) =>
  sent.map(({ item }) => ({ id: item.id, status: 'created' as const, revision: 1 }));

function answering(answers: Partial<SyncRemote>): SyncRemote {
  return { push: async (sent) => confirm(sent), pull: async () => empty, ...answers };
}

async function reopened(path: string): Promise<DeviceDatabase> {
  const db = await aDevice(path);
  await resumeOutbox(db);
  return db;
}

describe('pushing', () => {
  test('goes in batches of at most 200 and ends', async () => {
    const db = await aDevice();
    for (let number = 1; number <= 205; number++) await saveWorkout(db, aWorkout(number), number);
    const batches: number[] = [];
    const push = async (sent: readonly SentItem[]) => {
      batches.push(sent.length);
      return confirm(sent);
    };
    await pushWaiting(db, answering({ push }));
    expect(batches).toEqual([200, 5]);
    expect(await outboxItems(db)).toEqual([]);
  });

  test('does not go round for an item the server leaves unanswered', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    let calls = 0;
    const push = async () => {
      calls += 1;
      return [];
    };
    await pushWaiting(db, answering({ push }));
    expect(calls).toBe(1);
    expect(await outboxItems(db)).toMatchObject([{ state: 'waiting' }]);
  });

  test('keeps everything when the answer is lost', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    const push = () => Promise.reject(new NetworkError('gone'));
    await expect(pushWaiting(db, answering({ push }))).rejects.toThrow(NetworkError);
    expect(await outboxItems(db)).toMatchObject([{ state: 'waiting', setCount: 1 }]);
  });
});

describe('a device that dies', () => {
  test('at any write of save, push and pull loses nothing and repeats nothing', async () => {
    let cuts = 0;
    for (let write = 1; ; write++) {
      const path = join(folder, `cut-${write}.db`);
      await (await aDevice(path)).close();
      const survived = await runUntilCut(path, write);
      const db = await reopened(path);
      const before = await findWorkout(db, idOf(2));
      const waiting = await outboxItems(db);
      // Saved means both: the workout is there, and unless it was confirmed it waits.
      expect(waiting.length > 0 || before === null || before.revision !== null).toBe(true);
      await saveWorkout(db, aWorkout(2));
      await pushWaiting(db, answering({}));
      await pullChanges(db, answering({ pull: async () => pulled }));
      expect((await listWorkouts(db, { limit: 10 })).map(({ id }) => id)).toEqual([
        idOf(3),
        idOf(2),
      ]);
      expect(await outboxItems(db)).toEqual([]);
      await db.close();
      if (survived) break;
      cuts += 1;
    }
    expect(cuts).toBeGreaterThan(10);
  });
});

const pulled = {
  items: [changed('workout', stored(aWorkout(3, { startedAt: '2026-11-21T10:00:00Z' }), 1))],
  nextCursor: 'c1',
  hasMore: false,
};

async function runUntilCut(path: string, write: number): Promise<boolean> {
  const driver = nodeDriver(path);
  const db = deviceDatabase(dyingAt(write, driver));
  try {
    await saveWorkout(db, aWorkout(2));
    await pushWaiting(db, answering({}));
    await pullChanges(db, answering({ pull: async () => pulled }));
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

describe('two devices of one person', () => {
  test('both end with what the server made of their changes', async () => {
    const [phone, tablet] = [await aDevice(), await aDevice()];
    await saveWorkout(phone, aWorkout(2));
    await pushWaiting(phone, answering({}));
    const first = stored(aWorkout(2), 1);
    const page = (one: typeof first) => async () => ({
      ...empty,
      items: [changed('workout', one)],
    });
    await pullChanges(tablet, answering({ pull: page(first) }));
    await saveWorkout(tablet, aWorkout(2, { notes: 'from the tablet' }));
    await saveWorkout(phone, aWorkout(2, { exercises: [squats(2, [aSet(21), aSet(22)])] }));
    const bases: (number | null)[] = [];
    const atRevision = (revision: number) => async (sent: readonly SentItem[]) => {
      bases.push(...sent.map(({ item }) => item.baseRevision));
      return sent.map(({ item }) => ({ id: item.id, status: 'updated' as const, revision }));
    };
    await pushWaiting(tablet, answering({ push: atRevision(2) }));
    await pushWaiting(phone, answering({ push: atRevision(3) }));
    expect(bases).toEqual([1, 1]);
    const merged = stored(
      aWorkout(2, { notes: 'from the tablet', exercises: [squats(2, [aSet(21), aSet(22)])] }),
      3,
    );
    for (const device of [phone, tablet]) {
      await pullChanges(device, answering({ pull: page(merged) }));
    }
    expect(await findWorkout(phone, idOf(2))).toEqual(await findWorkout(tablet, idOf(2)));
    expect((await findWorkout(phone, idOf(2)))?.workout.notes).toBe('from the tablet');
  });
});

test('retries wait longer each time, up to a minute', () => {
  expect([1, 2, 3, 10].map(retryDelayMs)).toEqual([2_000, 4_000, 8_000, 60_000]);
});

test('a database is migrated once and keeps what it holds', async () => {
  const path = join(folder, 'twice.db');
  const db = await aDevice(path);
  await saveWorkout(db, aWorkout(2));
  await migrate(db);
  expect(await listWorkouts(db, { limit: 10 })).toHaveLength(1);
  await db.close();
});
