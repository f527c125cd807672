import * as z from 'zod';
import {
  type Cache,
  type Forgotten,
  keyOf,
  lives,
  markOf,
  marksOf,
  type Reader,
  type Which,
} from '#platform/cache/cache';
import { MemoryStore } from '#platform/cache/memory-store';
import type { Store } from '#platform/cache/store';
import { defineAnnouncement, hearing } from '#platform/realtime/announcements';
import type { Announcer } from '#platform/realtime/announcer';

/** What is asked for, and by whom. */
export type Wanted<S extends z.ZodType> = Which & {
  readonly cache: Cache<S>;
  readonly reader: Reader;
};

/** Answers kept between requests. Rights are never among them: those are asked anew every five seconds. */
export type Caches = {
  /** What is known, else what is found now, which is then known. Read it, never change it. */
  remember<S extends z.ZodType>(
    wanted: Wanted<S>,
    find: () => Promise<z.output<S>>,
  ): Promise<z.output<S>>;
  /** In every process, from when it resolves; said after the change has committed. */
  forget(forgotten: Forgotten): Promise<void>;
  close(): void;
};

/** Nothing is kept: everything is found each time. */
export const noCaches: Caches = {
  remember: (_wanted, find) => find(),
  forget: async () => {},
  close: () => {},
};

const changed = defineAnnouncement('platform.cache-mark-changed', z.object({ mark: z.string() }));

type Place = {
  readonly redisUrl: string | null;
  readonly announcer: Announcer;
  readonly clock: () => number;
};

/** In memory, where processes announce to each other what is over; with a Redis in that, for all of them. */
export async function openCaches({ redisUrl, announcer, clock }: Place): Promise<Caches> {
  if (redisUrl !== null) {
    const { openRedis, soonOrNever } = await import('#platform/redis');
    const { RedisStore } = await import('#platform/cache/redis-store');
    const store = new RedisStore(openRedis(redisUrl, soonOrNever));
    return cachesIn(store, (mark) => store.change(mark));
  }
  const store = new MemoryStore(clock);
  announcer.hear(hearing(changed, ({ mark }) => store.changeNow(mark)));
  // Something may have changed while nobody could say so.
  announcer.whenMissed(() => store.clear());
  return cachesIn(store, async (mark) => announcer.announce(changed({ mark })));
}

/** Caches over a store; `change` makes a mark change everywhere. */
export function cachesIn(store: Store, change: (mark: string) => Promise<void>): Caches {
  return {
    remember: async ({ cache, reader, ...which }, find) => {
      const key = keyOf(cache, reader, which);
      const { value, standing } = await store.look(key, marksOf(cache, reader, which));
      const known = value === undefined ? null : readAs(cache, value, store.isShared);
      if (known !== null) return known.value;
      const found = await find();
      if (standing !== null) {
        await store.keep(key, found, { standing, lifeMs: lives[cache.life] });
      }
      return found;
    },
    forget: (forgotten) => change(markOf(forgotten)),
    close: () => store.close(),
  };
}

/** A value as it was kept; null where it is of another shape, as an older release may have had. */
function readAs<S extends z.ZodType>(
  { schema }: Cache<S>,
  value: unknown,
  isShared: boolean,
): { readonly value: z.output<S> } | null {
  // In memory it is the very value that was found under the same schema.
  if (!isShared) return { value: value as z.output<S> };
  const { success, data } = schema.safeParse(value);
  return success ? { value: data } : null;
}
