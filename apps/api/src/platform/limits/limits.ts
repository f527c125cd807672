import type { RouteBudget } from '@coachme/contracts/kit/route';
import type { Redis } from 'ioredis';
import { type Attempts, attemptsInMemory, attemptsInRedis } from '#platform/limits/attempts';
import type { Drawn } from '#platform/limits/bucket.rules';
import { bucketsInMemory, bucketsInRedis } from '#platform/limits/buckets';
import type { LimitFigures, TryFigures } from '#platform/limits/figures';

/** What a request draws from: that of its person or address, or that of its route. */
export type Budget = RouteBudget | 'person' | 'anonymous' | 'organization' | 'uploadBytes';

/** Everything that limits requests, by the figures of the settings. */
export type Limits = {
  /** One request unless another amount is named. */
  draw(budget: Budget, key: string, amount?: number): Promise<Drawn>;
  readonly failuresPerAccount: Attempts;
  readonly failuresPerAddress: Attempts;
  readonly registrations: Attempts;
  readonly applications: Attempts;
  readonly suspicions: Attempts;
  readonly solvedPuzzles: Attempts;
  readonly codesPerAccount: Attempts;
  readonly codesPerAddress: Attempts;
  close(): void;
};

/** Counted in memory, or with a Redis for all processes together. */
export async function openLimits(figures: LimitFigures, redisUrl: string | null): Promise<Limits> {
  const redis = redisUrl === null ? null : await connected(redisUrl);
  const buckets = redis ? bucketsInRedis(redis) : bucketsInMemory();
  const attempts = (name: string, tries: TryFigures) =>
    redis ? attemptsInRedis(redis, name, tries) : attemptsInMemory(tries);
  return {
    draw: (budget, key, amount = 1) => buckets(`${budget}:${key}`, { ...figures[budget], amount }),
    failuresPerAccount: attempts('failures-per-account', figures.failuresPerAccount),
    failuresPerAddress: attempts('failures-per-address', figures.failuresPerAddress),
    registrations: attempts('registrations', figures.registrations),
    applications: attempts('applications', figures.applications),
    suspicions: attempts('suspicions', figures.suspicions),
    solvedPuzzles: attempts('solved-puzzles', figures.solvedPuzzles),
    codesPerAccount: attempts('codes-per-account', figures.codesPerAccount),
    codesPerAddress: attempts('codes-per-address', figures.codesPerAddress),
    close: () => redis?.disconnect(),
  };
}

async function connected(url: string): Promise<Redis> {
  const { openRedis, soonOrNever } = await import('#platform/redis');
  return openRedis(url, soonOrNever);
}
