import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attemptsInMemory, attemptsInRedis } from '#platform/limits/attempts';
import { draw } from '#platform/limits/bucket.rules';
import { bucketsInMemory, bucketsInRedis } from '#platform/limits/buckets';
import { networkOf } from '#platform/limits/network-of';
import { openRedis, soonOrNever } from '#platform/redis';
import { aRedis, hasRedis, type TestRedis } from '#test/a-redis';

const twoTries = { most: 2, perSeconds: 900 };
/** So slow that nothing flows in while a test runs. */
const twoRequests = { burst: 2, perSecond: 0.01 };

const places = [
  { place: 'in memory', isHere: true },
  { place: 'in Redis', isHere: hasRedis },
];

describe.each(places)('counted $place', ({ place, isHere }) => {
  describe.skipIf(!isHere)(isHere ? 'here' : 'skipped: no redis-server on PATH', () => {
    let redis: TestRedis | null = null;
    beforeAll(async () => {
      redis = place === 'in Redis' ? await aRedis() : null;
    });
    afterAll(() => redis?.kill());
    const connected = () => (redis ? openRedis(redis.url, soonOrNever) : null);

    test('a key waits once its attempts are used up, and no other key with it', async () => {
      const connection = connected();
      const attempts = connection
        ? attemptsInRedis(connection, 'tests', twoTries)
        : attemptsInMemory(twoTries);
      await attempts.count('a');
      expect(await attempts.waitSeconds('a')).toBe(0);
      await attempts.count('a');
      expect(await attempts.waitSeconds('a')).toBeGreaterThan(890);
      expect(await attempts.waitSeconds('b')).toBe(0);
      await attempts.forget('a');
      expect(await attempts.waitSeconds('a')).toBe(0);
      connection?.disconnect();
    });

    test('a bucket gives what it holds, then says how long to wait', async () => {
      const connection = connected();
      const buckets = connection ? bucketsInRedis(connection) : bucketsInMemory();
      expect(await buckets('a', twoRequests)).toMatchObject({ isAllowed: true, remaining: 1 });
      expect(await buckets('a', twoRequests)).toMatchObject({ isAllowed: true, remaining: 0 });
      const refused = await buckets('a', twoRequests);
      expect(refused).toMatchObject({ isAllowed: false, limit: 2, remaining: 0 });
      expect(refused.retryAfterSeconds).toBeGreaterThan(90);
      expect(await buckets('b', twoRequests)).toMatchObject({ isAllowed: true });
      connection?.disconnect();
    });
  });
});

test.skipIf(!hasRedis)('without its Redis nobody may guess, but the house stays open', async () => {
  const redis = await aRedis();
  const connection = openRedis(redis.url, soonOrNever);
  const attempts = attemptsInRedis(connection, 'tests', twoTries);
  const buckets = bucketsInRedis(connection);
  await attempts.count('a');
  await redis.kill();
  await expect(attempts.waitSeconds('a')).rejects.toMatchObject({ code: 'unavailable' });
  expect(await buckets('a', twoRequests)).toMatchObject({ isAllowed: true, remaining: 1 });
  connection.disconnect();
});

test('bytes are drawn from a bucket as they are brought', () => {
  const figures = { burst: 100, perSecond: 10, amount: 80 };
  const first = draw(null, figures, 0);
  expect(first.drawn).toMatchObject({ isAllowed: true, remaining: 20 });
  expect(draw(first.bucket, figures, 0).drawn).toMatchObject({
    isAllowed: false,
    retryAfterSeconds: 6,
  });
  expect(draw(first.bucket, figures, 6_000).drawn.isAllowed).toBe(true);
});

test('a bucket fills at its pace and never over its rim', () => {
  const figures = { burst: 600, perSecond: 20 };
  const empty = { left: 0, atMs: 0 };
  expect(draw(empty, figures, 0).drawn).toMatchObject({ isAllowed: false, retryAfterSeconds: 1 });
  expect(draw(empty, figures, 1_000).drawn).toMatchObject({ isAllowed: true, remaining: 19 });
  expect(draw(empty, figures, 3_600_000).drawn).toMatchObject({ remaining: 599, resetSeconds: 1 });
  expect(draw(null, figures, 0).drawn).toMatchObject({ remaining: 599 });
  // A clock that went back gives nothing and takes nothing.
  expect(draw({ left: 5, atMs: 10_000 }, figures, 0).bucket.left).toBe(4);
});

test.each([
  ['203.0.113.7', '203.0.113'],
  ['::ffff:203.0.113.7', '203.0.113'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
])('%s lies in %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
