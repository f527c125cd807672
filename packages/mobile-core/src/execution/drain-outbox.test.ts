import { expect, test } from 'vitest';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { drainOutbox, lastDrained } from './drain-outbox.ts';
import { aWorkout, idOf } from './execution.fixtures.ts';
import { saveWorkout } from './local.ts';
import { outboxItems, takeBatch } from './outbox.ts';
import type { SyncRemote } from './remote.ts';

const nowMs = Date.parse('2026-11-20T06:00:00Z');

/** A server that takes everything, and what it was sent. */
function aServer(): SyncRemote & { readonly sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    push: async (items) =>
      items.map(({ item }) => {
        sent.push(item.id);
        return { id: item.id, status: 'created', revision: 1 };
      }),
    pull: async () => ({ items: [], nextCursor: '', hasMore: false }),
  };
}

test('what waits is sent while the app is closed, also what it was sending when it was closed', async () => {
  const db = await aDevice();
  await saveWorkout(db, aWorkout(2), 1);
  await takeBatch(db);
  await saveWorkout(db, aWorkout(3), 2);
  const server = aServer();
  await drainOutbox(db, server, nowMs);
  expect(server.sent.toSorted()).toEqual([idOf(2), idOf(3)].toSorted());
  expect(await outboxItems(db)).toEqual([]);
  expect(await lastDrained(db)).toBe('2026-11-20T06:00:00.000Z');
});

test('with nothing to send the server is not asked, and nothing is said to have run', async () => {
  const db = await aDevice();
  const server = aServer();
  await drainOutbox(db, server, nowMs);
  expect(server.sent).toEqual([]);
  expect(await lastDrained(db)).toBeNull();
});

test('a server that is not reached leaves everything waiting', async () => {
  const db = await aDevice();
  await saveWorkout(db, aWorkout(2), 1);
  const away = { ...aServer(), push: () => Promise.reject(new Error('away')) };
  await expect(drainOutbox(db, away, nowMs)).rejects.toThrow('away');
  await drainOutbox(db, aServer(), nowMs);
  expect(await outboxItems(db)).toEqual([]);
});
