import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type RunningProcess, startProcess } from '#app/process';
import type { ContextModule } from '#platform/context-module';
import { listDeadLetters, redriveDeadLetters } from '#platform/events/dead-letters';
import { defineJob, on } from '#platform/jobs';
import { openJobQueue } from '#platform/jobs/job-queue';
import type { JobQueue } from '#platform/jobs/queue';
import { refillQueue } from '#platform/jobs/refill-queue';
import type { Platform } from '#platform/platform';
import { openLog } from '#platform/telemetry/log';
import { aPlatform } from '#test/a-platform';
import { aRedis, hasRedis, type TestRedis } from '#test/a-redis';
import { aWorld, type World } from '#test/world';

const act = defineJob('tests.act', z.object({ name: z.string(), failures: z.int() }));
const patience = { tries: 3, firstSeconds: 1 };
const log = openLog('silent');

/** When each job was tried. */
let tries: { readonly name: string; readonly at: number }[] = [];
let isBroken = true;
const watchers = new Set<() => void>();

const acting = on(act, async (ctx, { name, failures }) => {
  const before = tries.filter((one) => one.name === name).length;
  tries.push({ name, at: Date.now() });
  for (const look of watchers) look();
  if (isBroken && before < failures) throw new Error(`not yet, ${ctx.actor.organizationId}`);
});
const module: ContextModule = { name: 'tests', controllers: [], subscribers: [], jobs: [acting] };

/** Resolves when a job has been tried so often. */
const tried = (name: string, times = 1) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (tries.filter((one) => one.name === name).length < times) return;
      watchers.delete(look);
      resolve();
    };
    watchers.add(look);
    look();
  });

const drivers = [
  { driver: 'pg-boss', isHere: true, usesRedis: false },
  { driver: 'BullMQ', isHere: hasRedis, usesRedis: true },
];

describe.each(drivers)('jobs on $driver', ({ isHere, usesRedis }) => {
  describe.skipIf(!isHere)(isHere ? 'here' : 'skipped: no redis-server on PATH', () => {
    let world: World;
    let redis: TestRedis | null = null;
    let platform: Platform;
    let running: RunningProcess | null = null;
    beforeAll(async () => {
      world = await aWorld();
      redis = usesRedis ? await aRedis() : null;
      platform = await aPlatform(world, { redisUrl: redis?.url ?? null });
    });
    afterEach(async () => {
      tries = [];
      isBroken = true;
    });
    afterAll(async () => {
      await running?.stop();
      await redis?.kill();
      await world.end();
    });
    const run = async () => {
      running ??= await startProcess({ platform, modules: [module], log, patience });
    };
    const ask = (name: string, failures = 0, after?: Date) => {
      const { coach } = world.aPractice();
      return world.work.run(coach, async (ctx) => {
        await ctx.enqueue(act({ name, failures }), after ? { after } : {});
        return coach.organizationId;
      });
    };
    const stateOf = async (name: string) => {
      const { rows } = await world.pools.relay.query(
        `select state from platform.outbox where payload->>'name' = $1`,
        [name],
      );
      return rows[0]?.state;
    };

    test('what the queue lost is filled from the outbox, and what was done is not done again', async () => {
      const means = { work: world.work, broadcast: () => {}, announce: () => {} };
      const parts = { platform, log, handlers: [acting], means, patience };
      const waiting = await openJobQueue({ ...parts, isDoneHere: () => false });
      const id = await handOver(waiting, 'lost');
      expect(await waiting.fateOf({ name: act.jobName, id })).toBe('waiting');
      await waiting.stop();
      await lose(world, redis);
      const queue = await openJobQueue({ ...parts, isDoneHere: () => true });
      const refill = () => refillQueue(world.pools.relay, world.clock.now(), queue);
      expect(await queue.fateOf({ name: act.jobName, id })).toBe('unknown');
      expect(await refill()).toBe(0);
      world.clock.advance(31_000);
      expect(await refill()).toBe(1);
      await tried('lost');
      await expect.poll(() => stateOf('lost')).toBe('delivered');
      world.clock.advance(31_000);
      expect(await refill()).toBe(0);
      await queue.stop();
    });

    /** Asks for a job and puts it into the queue as the relay does; answers its id. */
    const handOver = async (queue: JobQueue, name: string): Promise<string> => {
      const organizationId = await ask(name);
      const { rows } = await world.pools.relay.query(
        `update platform.outbox set state = 'handed', settled_at = $2 where payload->>'name' = $1 returning id, payload`,
        [name, world.clock.now()],
      );
      await queue.put({ name: act.jobName, organizationId, ...rows[0] });
      return String(rows[0]?.id);
    };

    test('a job is done once, and one asked for later is done then', async () => {
      await run();
      await ask('later', 0, new Date(world.clock.now().getTime() + 3_600_000));
      await ask('now');
      await tried('now');
      await expect.poll(() => stateOf('now')).toBe('delivered');
      expect(tries.map(({ name }) => name)).toEqual(['now']);
      expect(await stateOf('later')).toBe('pending');
      world.clock.advance(3_600_000);
      await tried('later');
      expect(tries.map(({ name }) => name)).toEqual(['now', 'later']);
    });

    test('what fails is tried again after growing waits', async () => {
      await run();
      await ask('twice', 2);
      await tried('twice', 3);
      await expect.poll(() => stateOf('twice')).toBe('delivered');
      const [first = 0, second = 0, third = 0] = tries.map(({ at }) => at);
      expect(second - first).toBeGreaterThanOrEqual(450);
      expect(third - second).toBeGreaterThanOrEqual(900);
    });

    test('what fails every time is laid aside, holds up nobody, and can be driven again', async () => {
      await run();
      const organizationId = await ask('poison', 1_000);
      await ask('beside');
      await tried('beside');
      await tried('poison', patience.tries);
      await expect.poll(() => stateOf('poison')).toBe('dead');
      const { relay } = world.pools;
      expect(await listDeadLetters(relay, { organizationId })).toMatchObject([
        { kind: 'job', name: 'tests.act', lastError: `Error: not yet, ${organizationId}` },
      ]);
      isBroken = false;
      const choice = { name: 'tests.act', organizationId };
      expect(await redriveDeadLetters(relay, world.clock.now(), choice)).toBe(1);
      await tried('poison', patience.tries + 1);
      await expect.poll(() => stateOf('poison')).toBe('delivered');
      expect(await listDeadLetters(relay)).toEqual([]);
    });

    if (!usesRedis) return;
    test('a Redis that went away and came back empty loses nothing', async () => {
      await run();
      await redis?.kill();
      await ask('meanwhile');
      await redis?.start();
      await tried('meanwhile');
      await expect.poll(() => stateOf('meanwhile')).toBe('delivered');
    });
  });
});

/** The queue forgets everything it held. */
async function lose(world: World, redis: TestRedis | null): Promise<void> {
  if (redis) {
    await redis.kill();
    await redis.start();
    return;
  }
  await (await world.connect('superuser')).query('delete from pgboss.job');
}
