import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Counts attempts per key and says how long a key that used up its attempts has to wait. */
export type Attempts = {
  /** Seconds until the key may try again; 0 when it may now. */
  waitSeconds(key: string): Promise<number>;
  count(key: string): Promise<void>;
  forget(key: string): Promise<void>;
};

export type AttemptLimit = { readonly most: number; readonly perSeconds: number };

/** In this process's memory: with several processes each counts for itself. */
export function attemptsInMemory({ most, perSeconds }: AttemptLimit): Attempts {
  const limiter = new RateLimiterMemory({ points: most, duration: perSeconds });
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
