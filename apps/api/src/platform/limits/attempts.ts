import type { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterRes,
} from 'rate-limiter-flexible';
import { AppError } from '#platform/errors';
import type { TryFigures } from './figures.ts';

/** Counts attempts per key and says how long a key that used up its attempts has to wait. */
export type Attempts = {
  /** Seconds until the key may try again; 0 when it may now. */
  waitSeconds(key: string): Promise<number>;
  count(key: string): Promise<void>;
  forget(key: string): Promise<void>;
};

/** In this process's memory: with several processes and no Redis each counts for itself. */
export const attemptsInMemory = ({ most, perSeconds }: TryFigures): Attempts =>
  attemptsOf(new RateLimiterMemory({ points: most, duration: perSeconds }), most);

/** In Redis, for all processes. While it is away nobody may try: else whoever takes it down may guess. */
export function attemptsInRedis(redis: Redis, name: string, figures: TryFigures): Attempts {
  const { most, perSeconds } = figures;
  const limiter = new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `coachme:attempts:${name}`,
    points: most,
    duration: perSeconds,
  });
  const attempts = attemptsOf(limiter, most);
  return {
    waitSeconds: (key) => orUnavailable(attempts.waitSeconds(key)),
    count: (key) => orUnavailable(attempts.count(key)),
    forget: (key) => orUnavailable(attempts.forget(key)),
  };
}

function attemptsOf(limiter: RateLimiterAbstract, most: number): Attempts {
  const isUsedUp = (state: RateLimiterRes | null) => state !== null && state.consumedPoints >= most;
  return {
    waitSeconds: async (key) => {
      const state = await limiter.get(key);
      return isUsedUp(state) ? Math.max(1, Math.ceil((state?.msBeforeNext ?? 0) / 1000)) : 0;
    },
    count: async (key) => {
      await limiter.penalty(key);
    },
    forget: async (key) => {
      await limiter.delete(key);
    },
  };
}

async function orUnavailable<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    const refusal = new AppError('unavailable', 'limits-unavailable', { retryAfterSeconds: 2 });
    refusal.cause = cause;
    throw refusal;
  }
}
