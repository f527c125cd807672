import { Server } from 'socket.io';
import { expect, test } from 'vitest';
import { openAdapter } from '#platform/realtime/adapter';
import { aPlatform } from '#test/a-platform';
import { aWorld, type World } from '#test/world';

/** Sockets over the world's database, told to leave after some turns of the process. */
async function cameAndWent(world: World, turns: number): Promise<void> {
  const { adapter, close } = await openAdapter(await aPlatform(world));
  const io = new Server({ ...(adapter ? { adapter } : {}) });
  for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
  io.of('/').adapter.close();
  close();
}

test('a process that leaves while it still joins lets go of the database', async () => {
  const world = await aWorld();
  for (const turns of [0, 1, 3, 10, 30]) await cameAndWent(world, turns);
  await world.pools.end();
  expect(world.pools.sockets.totalCount).toBe(0);
  await world.end();
});

test('a process that has joined gives its connection back', async () => {
  const world = await aWorld();
  const { adapter, close } = await openAdapter(await aPlatform(world));
  const io = new Server({ ...(adapter ? { adapter } : {}) });
  await expect.poll(() => world.pools.sockets.idleCount).toBeGreaterThan(0);
  io.of('/').adapter.close();
  close();
  await world.pools.end();
  expect(world.pools.sockets.totalCount).toBe(0);
  await world.end();
});
