import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Platform } from '#platform/platform';
import { defineAnnouncement, hearing } from '#platform/realtime/announcements';
import { openAnnouncer } from '#platform/realtime/announcer';
import { openRedis } from '#platform/redis';
import { aPlatform } from '#test/a-platform';
import { aRedis, hasRedis, type TestRedis } from '#test/a-redis';
import { aWorld, type World } from '#test/world';

const counted = defineAnnouncement('tests.counted', z.object({ number: z.int() }));

const lines = [
  { line: 'PostgreSQL', isHere: true },
  { line: 'Redis', isHere: hasRedis },
];

describe.each(lines)('announcements over $line', ({ line, isHere }) => {
  describe.skipIf(!isHere)(isHere ? 'here' : 'skipped: no redis-server on PATH', () => {
    let world: World;
    let redis: TestRedis | null = null;
    let platform: Platform;
    beforeAll(async () => {
      world = await aWorld();
      redis = line === 'Redis' ? await aRedis() : null;
      platform = await aPlatform(world, { redisUrl: redis?.url ?? null });
    });
    afterAll(async () => {
      await redis?.kill();
      await world.end();
    });

    /** As one process would have it, with what it heard. */
    async function aProcess() {
      const announcer = await openAnnouncer(platform.config, world.secrets, world.pools.relay);
      const numbers: number[] = [];
      let missed = 0;
      announcer.hear(hearing(counted, ({ number }) => numbers.push(number)));
      announcer.whenMissed(() => {
        missed += 1;
      });
      await announcer.open();
      return { announcer, numbers, missed: () => missed };
    }

    test('every process hears everything once and in order, the one that says it at once', async () => {
      const [one, other] = [await aProcess(), await aProcess()];
      const numbers = Array.from({ length: 50 }, (_, number) => number);
      for (const number of numbers) one.announcer.announce(counted({ number }));
      expect(one.numbers).toEqual(numbers);
      await expect.poll(() => other.numbers.length).toBe(50);
      expect(other.numbers).toEqual(numbers);
      expect(one.numbers).toHaveLength(50);
      await Promise.all([one.announcer.close(), other.announcer.close()]);
    });

    test('who was cut off is told that something may have been missed, and hears on', async () => {
      const [one, other] = [await aProcess(), await aProcess()];
      await cutOff();
      await expect.poll(() => [one.missed(), other.missed()]).toEqual([1, 1]);
      one.announcer.announce(counted({ number: 7 }));
      await expect.poll(() => other.numbers).toEqual([7]);
      await Promise.all([one.announcer.close(), other.announcer.close()]);
    });

    async function cutOff(): Promise<void> {
      if (!redis) {
        const root = await world.connect('superuser');
        await root.query(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query like 'listen %'`);
        return;
      }
      const connection = openRedis(redis.url, {});
      await connection.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
      connection.disconnect();
    }
  });
});
