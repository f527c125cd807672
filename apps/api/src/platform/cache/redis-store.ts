import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import * as z from 'zod';
import { lives } from '#platform/cache/cache';
import type { Store } from '#platform/cache/store';

const Kept = z.object({ standing: z.string(), value: z.unknown() });

/** A mark outlives everything that hangs on it. */
const markMilliseconds = 2 * lives.session;

const named = (key: string) => `coachme:cache:${key}`;

/**
 * In Redis, for all processes together. While it is away everybody is asked as if nothing were known; a change that
 * could not be told is told before this process looks again.
 */
export class RedisStore implements Store {
  readonly isShared = true;
  readonly #redis: Redis;
  readonly #untold = new Set<string>();

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async look(key: string, marks: readonly string[]) {
    const unknown = { value: undefined, standing: null };
    if (!this.#isThere || !(await this.#tellUntold())) return unknown;
    try {
      const [text = null, ...stands] = await this.#redis.mget([key, ...marks].map(named));
      const standing = stands.map((mark) => mark ?? '-').join(' ');
      const kept = text === null ? null : Kept.safeParse(parsed(text)).data;
      return { value: kept?.standing === standing ? kept.value : undefined, standing };
    } catch {
      return unknown;
    }
  }

  async keep(
    key: string,
    value: unknown,
    { standing, lifeMs }: { standing: string; lifeMs: number },
  ) {
    // What cannot be kept, with a full memory or none, is found again.
    await this.#redis
      .set(named(key), JSON.stringify({ standing, value }), 'PX', lifeMs)
      .catch(() => {});
  }

  async change(mark: string) {
    this.#untold.add(mark);
    if (this.#isThere) await this.#tellUntold();
  }

  close(): void {
    this.#redis.disconnect();
  }

  /** While the connection is made again nobody waits for it; `wait` is before its first use. */
  get #isThere(): boolean {
    return this.#redis.status === 'ready' || this.#redis.status === 'wait';
  }

  async #tellUntold(): Promise<boolean> {
    if (this.#untold.size === 0) return true;
    const marks = [...this.#untold];
    try {
      await Promise.all(
        marks.map((mark) => this.#redis.set(named(mark), randomUUID(), 'PX', markMilliseconds)),
      );
    } catch {
      return false;
    }
    for (const mark of marks) this.#untold.delete(mark);
    return true;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
