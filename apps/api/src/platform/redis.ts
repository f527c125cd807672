import { Redis, type RedisOptions } from 'ioredis';
import { WrongSetting } from '#platform/config';

/** For questions of a request: answers soon or not at all, so that the request goes on without it. */
export const soonOrNever: RedisOptions = {
  maxRetriesPerRequest: 1,
  commandTimeout: 500,
};
/** For whoever waits on Redis anyway: keeps what it wants to say until Redis is back. */
export const patiently: RedisOptions = { maxRetriesPerRequest: null };

/** A connection, opened at its first use, that comes back by itself. */
export function openRedis(url: string, options: RedisOptions): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 2_000,
    retryStrategy: (times) => Math.min(times * 100, 1_000),
    ...options,
  });
  // A connection that breaks fails its commands or keeps them; unheard, it would end the process.
  redis.on('error', () => {});
  return redis;
}

/** Refuses a Redis that is not there, or that would throw jobs away when its memory is full. */
export async function refuseUnfitRedis(url: string): Promise<void> {
  const redis = openRedis(url, { retryStrategy: () => null, maxRetriesPerRequest: 0 });
  try {
    const memory = await redis.info('memory').catch((error: unknown) => {
      throw new WrongSetting(
        `REDIS_URL: ${new URL(url).host} does not answer (${String(error)}): start that Redis or correct REDIS_URL.`,
      );
    });
    const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1];
    if (policy === undefined || policy === 'noeviction') return;
    throw new WrongSetting(
      `REDIS_URL: this Redis throws away what it holds when memory is short (maxmemory-policy ${policy}), and jobs with it: set maxmemory-policy to noeviction.`,
    );
  } finally {
    redis.disconnect();
  }
}
