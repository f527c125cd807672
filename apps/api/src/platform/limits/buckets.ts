import type { Redis } from 'ioredis';
import { type Bucket, type Draught, type Drawn, draw, drawnOf } from './bucket.rules.ts';

/** Draws from the bucket of a key. */
export type Buckets = (key: string, figures: Draught) => Promise<Drawn>;

/** Buckets held at most; the one drawn from longest ago is forgotten, and so full again. */
const most = 50_000;

/** In this process's memory: with several processes and no Redis each counts for itself. */
export function bucketsInMemory(clock: () => number = Date.now): Buckets {
  const buckets = new Map<string, Bucket>();
  return async (key, figures) => {
    const { bucket, drawn } = draw(buckets.get(key) ?? null, figures, clock());
    buckets.delete(key);
    buckets.set(key, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
    return drawn;
  };
}

/** The same as `draw`, in one step inside Redis and by its clock, so that all processes draw from one bucket. */
const drawInRedis = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local burst, perSecond, amount = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local known = redis.call('HMGET', KEYS[1], 'left', 'at')
local left = math.min(burst, (tonumber(known[1]) or burst) + math.max(0, now - (tonumber(known[2]) or now)) / 1000 * perSecond)
local allowed = left >= amount
if allowed then left = left - amount end
redis.call('HSET', KEYS[1], 'left', tostring(left), 'at', tostring(now))
redis.call('PEXPIRE', KEYS[1], math.ceil(burst / perSecond * 1000) + 1000)
return { allowed and 1 or 0, tostring(left) }`;

/** In Redis. While it is away each process counts in its own memory: a limit must not close the house. */
export function bucketsInRedis(redis: Redis): Buckets {
  const meanwhile = bucketsInMemory();
  return async (key, figures) => {
    // While the connection is made again nobody waits for it; `wait` is before its first use.
    if (redis.status !== 'ready' && redis.status !== 'wait') return meanwhile(key, figures);
    try {
      const { burst, perSecond, amount = 1 } = figures;
      const bucket = `coachme:bucket:${key}`;
      const answer = await redis.eval(drawInRedis, 1, bucket, burst, perSecond, amount);
      // The script answers a pair.
      const [allowed, left] = answer as [number, string];
      return drawnOf(allowed === 1, Number(left), figures);
    } catch {
      return meanwhile(key, figures);
    }
  };
}
