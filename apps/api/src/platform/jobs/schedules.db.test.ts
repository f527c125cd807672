import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { every, nextTime, Scheduler } from '#platform/jobs/schedules';
import type { Platform } from '#platform/platform';
import { openLog } from '#platform/telemetry/log';
import { aPlatform } from '#test/a-platform';
import { aWorld, type World } from '#test/world';

let world: World;
let platform: Platform;
let done: string[] = [];
beforeAll(async () => {
  world = await aWorld();
  platform = await aPlatform(world);
});
afterEach(() => {
  done = [];
});
afterAll(() => world.end());

const minute = 60_000;
/** As one process would have it. */
const aScheduler = (name: `${string}.${string}`, run: () => Promise<void>) =>
  new Scheduler(platform, [every(name, '0 * * * *', run)], openLog('silent'));

test('it happens at its times, once for all processes', async () => {
  const note = async () => {
    done.push(world.clock.now().toISOString());
  };
  const processes = [aScheduler('tests.hourly', note), aScheduler('tests.hourly', note)];
  const look = () => Promise.all(processes.map((one) => one.runDue()));
  world.clock.set('2026-11-20T09:20:00Z');
  await look();
  expect(done).toEqual([]);
  world.clock.set('2026-11-20T10:00:00Z');
  await look();
  await look();
  world.clock.set('2026-11-20T13:30:00Z');
  await look();
  expect(done).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-20T13:30:00.000Z']);
});

test('what failed is tried again soon, and then goes on as planned', async () => {
  let failures = 1;
  const scheduler = aScheduler('tests.fragile', async () => {
    done.push('tried');
    failures -= 1;
    if (failures >= 0) throw new Error('not today');
  });
  const planned = async () => {
    const { rows } = await world.pools.relay.query(
      `select next_at, attempts, last_error from platform.schedules where name = 'tests.fragile'`,
    );
    return rows[0];
  };
  world.clock.set('2026-11-21T09:30:00Z');
  await scheduler.runDue();
  world.clock.set('2026-11-21T10:00:00Z');
  await scheduler.runDue();
  expect(await planned()).toMatchObject({ attempts: 1, last_error: 'Error: not today' });
  world.clock.advance(3_000);
  await scheduler.runDue();
  expect(done).toEqual(['tried', 'tried']);
  expect(await planned()).toEqual({
    next_at: new Date('2026-11-21T11:00:00Z'),
    attempts: 0,
    last_error: null,
  });
});

test('what a process had begun when it died is begun again by another', async () => {
  world.clock.set('2026-11-22T09:30:00Z');
  const died = aScheduler('tests.cut', () => new Promise(() => {}));
  await died.runDue();
  world.clock.set('2026-11-22T10:00:00Z');
  void died.runDue();
  await expect
    .poll(async () => {
      const { rows } = await world.pools.relay.query(
        `select next_at from platform.schedules where name = 'tests.cut'`,
      );
      return rows[0]?.next_at;
    })
    .toEqual(new Date('2026-11-22T10:10:00Z'));
  const other = aScheduler('tests.cut', async () => {
    done.push('begun again');
  });
  await other.runDue();
  expect(done).toEqual([]);
  world.clock.advance(10 * minute);
  await other.runDue();
  expect(done).toEqual(['begun again']);
});

test('times are those of UTC; a wrong expression is refused where it is written', () => {
  const after = new Date('2026-11-20T03:37:00Z');
  expect(nextTime('37 3 * * *', after)).toEqual(new Date('2026-11-21T03:37:00Z'));
  expect(() => every('tests.wrong', 'every day', async () => {})).toThrow();
});
