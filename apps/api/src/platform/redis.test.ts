import { expect, test } from 'vitest';
import { refuseUnfitRedis } from '#platform/redis';
import { aRedis, hasRedis } from '#test/a-redis';

test('a Redis that is not there is refused in one sentence', async () => {
  await expect(refuseUnfitRedis('redis://127.0.0.1:1')).rejects.toThrow(
    /^REDIS_URL: 127\.0\.0\.1:1 does not answer \(.*\): start that Redis or correct REDIS_URL\.$/,
  );
});

const withRedis = test.skipIf(!hasRedis);

withRedis('a Redis that throws away what it holds is refused in one sentence', async () => {
  const redis = await aRedis('allkeys-lru');
  await expect(refuseUnfitRedis(redis.url)).rejects.toThrow(
    /^REDIS_URL: .* \(maxmemory-policy allkeys-lru\).*: set maxmemory-policy to noeviction\.$/,
  );
  await redis.kill();
});

withRedis('a Redis that keeps everything is taken', async () => {
  const redis = await aRedis();
  await refuseUnfitRedis(redis.url);
  await redis.kill();
});
