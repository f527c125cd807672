import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { defineCache, keyOf, marksOf, type Reader } from '#platform/cache/cache';
import { type Caches, cachesIn, openCaches } from '#platform/cache/caches';
import { MemoryStore } from '#platform/cache/memory-store';
import { Announcer } from '#platform/realtime/announcer';
import type { Line } from '#platform/realtime/line';
import { aRedis, hasRedis, type TestRedis } from '#test/a-redis';

const own = defineCache('tests.own', {
  ...{ life: 'profile', about: ['person'], sharing: 'person' },
  schema: z.object({ name: z.string() }),
});
const shared = defineCache('tests.shared', {
  ...{ life: 'content', about: ['library'], sharing: 'organization' },
  schema: z.array(z.string()),
});

const aReader = (organizationId: string = randomUUID()): Reader => ({
  organizationId,
  userId: randomUUID(),
});

/** What processes say to each other, heard at once by all that listen. */
function aLine(): () => Line {
  const ears: { heard: (text: string) => void; missed: () => void }[] = [];
  return () => ({
    say: async (text) => {
      for (const { heard } of ears) heard(text);
    },
    open: async (heard, missed) => {
      ears.push({ heard, missed });
    },
    close: async () => {},
  });
}

const drivers = [
  { driver: 'in memory', isHere: true },
  { driver: 'in Redis', isHere: hasRedis },
];

describe.each(drivers)('answers kept $driver', ({ driver, isHere }) => {
  describe.skipIf(!isHere)(isHere ? 'here' : 'skipped: no redis-server on PATH', () => {
    let redis: TestRedis | null = null;
    const opened: Caches[] = [];
    beforeAll(async () => {
      redis = driver === 'in Redis' ? await aRedis() : null;
      return () => redis?.kill();
    });
    afterEach(() => {
      for (const caches of opened.splice(0)) caches.close();
    });

    /** As two processes of one installation have them. */
    async function twoProcesses(): Promise<[Caches, Caches]> {
      const line = aLine();
      const one = async () => {
        const announcer = new Announcer(line());
        const place = { redisUrl: redis?.url ?? null, announcer, clock: () => 0 };
        const caches = await openCaches(place);
        await announcer.open();
        opened.push(caches);
        return caches;
      };
      return [await one(), await one()];
    }
    const named = (name: string) => async () => ({ name });
    const missed = () => Promise.reject(new Error('It was not known.'));

    test('what was found is known, to its person in its organization and to nobody else', async () => {
      const [caches] = await twoProcesses();
      const amina = aReader();
      const colleague = aReader(amina.organizationId);
      const elsewhere = { ...amina, organizationId: randomUUID() };
      await caches.remember({ cache: own, reader: amina }, named('Amina'));
      expect(await caches.remember({ cache: own, reader: amina }, missed)).toEqual({
        name: 'Amina',
      });
      for (const reader of [colleague, elsewhere]) {
        const { name } = await caches.remember({ cache: own, reader }, named('Other'));
        expect(name).toBe('Other');
      }
      await caches.remember({ cache: shared, reader: amina }, async () => ['Squat']);
      expect(await caches.remember({ cache: shared, reader: colleague }, missed)).toEqual([
        'Squat',
      ]);
      const there = { cache: shared, reader: elsewhere };
      expect(await caches.remember(there, async () => [])).toEqual([]);
    });

    test('a change of a person is felt in all their organizations and processes, and by nobody else', async () => {
      const [one, other] = await twoProcesses();
      const amina = aReader();
      const there = { ...amina, organizationId: randomUUID() };
      const colleague = aReader(amina.organizationId);
      for (const caches of [one, other]) {
        for (const reader of [amina, there, colleague]) {
          await caches.remember({ cache: own, reader }, named('Before'));
        }
      }
      await one.forget({ about: 'person', userId: amina.userId });
      for (const caches of [one, other]) {
        for (const reader of [amina, there]) {
          expect(await caches.remember({ cache: own, reader }, named('After'))).toEqual({
            name: 'After',
          });
        }
        expect(await caches.remember({ cache: own, reader: colleague }, missed)).toEqual({
          name: 'Before',
        });
      }
    });

    test('a change of an organization is felt by everybody in it, for what it is about', async () => {
      const [one, other] = await twoProcesses();
      const amina = aReader();
      for (const caches of [one, other]) {
        await caches.remember({ cache: own, reader: amina }, named('Amina'));
        await caches.remember({ cache: shared, reader: amina }, async () => ['Squat']);
      }
      await other.forget({ about: 'library', organizationId: amina.organizationId });
      const find = async () => ['Squat', 'Row'];
      expect(await one.remember({ cache: shared, reader: amina }, find)).toHaveLength(2);
      expect(await one.remember({ cache: own, reader: amina }, missed)).toEqual({ name: 'Amina' });
    });

    test('what was found before a change and arrives after it is not kept', async () => {
      const [one, other] = await twoProcesses();
      const reader = aReader();
      const slow = one.remember({ cache: own, reader }, async () => {
        await other.forget({ about: 'person', userId: reader.userId });
        return { name: 'Before' };
      });
      expect(await slow).toEqual({ name: 'Before' });
      expect(await one.remember({ cache: own, reader }, named('After'))).toEqual({ name: 'After' });
    });

    test('a failure is not kept, and answers of one kind are told apart', async () => {
      const [caches] = await twoProcesses();
      const reader = aReader();
      await expect(caches.remember({ cache: own, reader }, missed)).rejects.toThrow('not known');
      await caches.remember({ cache: own, reader, rest: 'en' }, named('Squat'));
      const arabic = { cache: own, reader, rest: 'ar' };
      expect(await caches.remember(arabic, named('سكوات'))).toEqual({ name: 'سكوات' });
    });
  });
});

test('no two readers have the same key, whatever else is in it', () => {
  const anything = fc.record({
    organizationId: fc.uuid(),
    userId: fc.uuid(),
    rest: fc.string(),
  });
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      fc.pre(a.organizationId !== b.organizationId || a.userId !== b.userId);
      expect(keyOf(own, a, a)).not.toBe(keyOf(own, b, b));
      if (a.organizationId !== b.organizationId) {
        expect(keyOf(shared, a, a)).not.toBe(keyOf(shared, b, b));
      }
      expect(marksOf(own, a, a)).not.toEqual(marksOf(own, b, b));
    }),
  );
});

test('an answer is kept for its life and no longer, and the one used longest ago makes room', async () => {
  let now = 0;
  const store = new MemoryStore(() => now, 2);
  const caches = cachesIn(store, (mark) => store.change(mark));
  const reader = aReader();
  let found = 0;
  const find = async () => {
    found += 1;
    return { name: 'Amina' };
  };
  const ask = (rest = '') => caches.remember({ cache: own, reader, rest }, find);
  await ask();
  now = 3_600_000 - 1;
  await ask();
  expect(found).toBe(1);
  now += 1;
  await ask();
  expect(found).toBe(2);
  await ask('b');
  await ask();
  await ask('c');
  expect(found).toBe(4);
  await ask();
  expect(found).toBe(4);
  await ask('b');
  expect(found).toBe(5);
});

test('who was cut off from the others forgets everything', async () => {
  let cutOff = () => {};
  const announcer = new Announcer({
    say: async () => {},
    open: async (_heard, missed) => {
      cutOff = missed;
    },
    close: async () => {},
  });
  const caches = await openCaches({ redisUrl: null, announcer, clock: () => 0 });
  await announcer.open();
  const reader = aReader();
  await caches.remember({ cache: own, reader }, async () => ({ name: 'Before' }));
  cutOff();
  const after = await caches.remember({ cache: own, reader }, async () => ({ name: 'After' }));
  expect(after.name).toBe('After');
});

test.skipIf(!hasRedis)('a Redis that is away costs speed and never truth', async () => {
  const redis = await aRedis();
  const announcer = new Announcer(aLine()());
  const caches = await openCaches({ redisUrl: redis.url, announcer, clock: () => 0 });
  const reader = aReader();
  const ask = (name: string) => caches.remember({ cache: own, reader }, async () => ({ name }));
  await ask('Before');
  expect((await ask('Other')).name).toBe('Before');
  await redis.kill();
  await caches.forget({ about: 'person', userId: reader.userId });
  expect((await ask('After')).name).toBe('After');
  await redis.start();
  await expect
    .poll(async () => (await ask(randomUUID())).name === (await ask('no')).name)
    .toBe(true);
  caches.close();
  await redis.kill();
});
