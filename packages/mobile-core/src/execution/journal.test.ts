import type { Workout } from '@coachme/contracts/execution.words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeviceDatabase } from '../database/device-database.ts';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { inMemory, type TextPlace, unusable } from '../database/text-place.ts';
import { aSet, aWorkout, changed, idOf, squats, stored } from './execution.fixtures.ts';
import { type Journal, keepNoted, openJournal, replayJournal } from './journal.ts';
import { deleteWorkout, findWorkout, saveWorkout } from './local.ts';
import { outboxItems } from './outbox.ts';
import { applyPage } from './pull.ts';
import { pushWaiting } from './remote.ts';

const lina = idOf(1);
const begun = aWorkout(2, {
  endedAt: null,
  exercises: [
    squats(
      2,
      [1, 2, 3].map((number) => aSet(number, { isCompleted: false })),
    ),
  ],
});

/** The session with a set ticked, or opened again. */
function tick(workout: Workout, number: number, isCompleted = true): Workout {
  const exercises = workout.exercises.map((log) => ({
    ...log,
    sets: log.sets.map((set) => (set.id === idOf(number) ? { ...set, isCompleted } : set)),
  }));
  return { ...workout, exercises };
}

const ticked = (workout?: Workout) =>
  workout?.exercises.flatMap(({ sets }) => sets.map(({ isCompleted }) => isCompleted));
const inDatabase = async (db: DeviceDatabase) => (await findWorkout(db, begun.id))?.workout;

async function aSession(place: TextPlace = inMemory()) {
  const db = await aDevice();
  await saveWorkout(db, begun);
  await pushWaiting(db, arriving);
  return { db, place, journal: openJournal(place, lina) };
}

const arriving = {
  push: async (sent: readonly { item: { id: string } }[]) =>
    sent.map(({ item }) => ({ id: item.id, status: 'updated' as const, revision: 1 })),
  pull: () => Promise.reject(new Error('Not asked here.')),
};

/** The app is killed and started again: nothing of it is left but its files. */
async function startedAgain(db: DeviceDatabase, place: TextPlace): Promise<Journal> {
  const journal = openJournal(place, lina);
  await replayJournal(db, journal);
  return journal;
}

describe('an app killed right after a tick', () => {
  test('has the set at its next start, and sends it', async () => {
    const { db, place, journal } = await aSession();
    expect(journal.note({ before: begun, after: tick(begun, 1) })).toBe(true);
    await startedAgain(db, place);
    expect(await inDatabase(db)).toEqual(tick(begun, 1));
    expect(await outboxItems(db)).toMatchObject([{ id: begun.id, setCount: 1 }]);
    expect(place.read()).toBeNull();
  });

  test('has what was changed last, however often it was', async () => {
    const { db, place, journal } = await aSession();
    const one = tick(begun, 1);
    journal.note({ before: begun, after: one });
    await keepNoted(db, journal, { workoutId: begun.id });
    expect(place.read()).toBeNull();
    journal.note({ before: one, after: tick(one, 2) });
    journal.note({ before: tick(one, 2), after: one });
    journal.note({ before: one, after: begun });
    await startedAgain(db, place);
    expect(await inDatabase(db)).toEqual(begun);
  });

  test('meets there what another device did meanwhile', async () => {
    const { db, place, journal } = await aSession();
    journal.note({ before: begun, after: tick(begun, 1) });
    const theirs = stored({ ...tick(begun, 3), notes: 'From the tablet.' }, 2);
    await applyPage(db, { items: [changed('workout', theirs)], nextCursor: 'c' });
    await startedAgain(db, place);
    const now = await inDatabase(db);
    expect(ticked(now)).toEqual([true, false, true]);
    expect(now?.notes).toBe('From the tablet.');
  });

  test('reads its journal twice with the effect of once', async () => {
    const { db, place, journal } = await aSession();
    journal.note({ before: begun, after: tick(begun, 1) });
    const lying = place.read();
    await startedAgain(db, place);
    await pushWaiting(db, arriving);
    await startedAgain(db, inMemory(lying));
    expect(await inDatabase(db)).toEqual(tick(begun, 1));
    expect(await outboxItems(db)).toEqual([]);
  });

  test('leaves a session thrown away that was thrown away after the tick', async () => {
    const { db, place, journal } = await aSession();
    journal.note({ before: begun, after: tick(begun, 1) });
    await deleteWorkout(db, begun.id);
    await startedAgain(db, place);
    expect(await inDatabase(db)).toBeUndefined();
    journal.drop(begun.id);
    expect(journal.waiting()).toEqual([]);
  });
});

describe('a journal that cannot be read or written', () => {
  test('counts as empty when it was cut in the middle, or is of somebody else', async () => {
    const { db, place, journal } = await aSession();
    journal.note({ before: begun, after: tick(begun, 1) });
    const whole = place.read() ?? '';
    for (const text of [whole.slice(0, -20), 'null', '7', '']) {
      expect(openJournal(inMemory(text), lina).waiting()).toEqual([]);
    }
    const others = openJournal(inMemory(whole), idOf(9));
    await replayJournal(db, others);
    expect(await inDatabase(db)).toEqual(begun);
  });

  test('says so, and the database has the change all the same', async () => {
    const { db, journal } = await aSession(unusable(new Error('The quota is exceeded.')));
    expect(journal.note({ before: begun, after: tick(begun, 1) })).toBe(false);
    await keepNoted(db, journal, { workoutId: begun.id });
    expect(await inDatabase(db)).toEqual(tick(begun, 1));
    expect(journal.waiting()).toEqual([]);
  });

  test('takes no more than its share of what the browser has', async () => {
    const { journal } = await aSession();
    const notes = 'x'.repeat(600_000);
    expect(journal.note({ before: begun, after: { ...begun, notes } })).toBe(true);
    expect(journal.note({ before: { ...begun, notes }, after: begun })).toBe(true);
    const long = { ...begun, id: idOf(3), notes };
    expect(journal.note({ before: long, after: tick(long, 1) })).toBe(false);
  });
});

const step = fc.oneof(
  fc.record({
    do: fc.constant('tick' as const),
    set: fc.integer({ min: 1, max: 3 }),
    isCompleted: fc.boolean(),
  }),
  fc.record({ do: fc.constant('keep' as const) }),
  fc.record({ do: fc.constant('kill' as const) }),
  fc.record({ do: fc.constant('elsewhere' as const), notes: fc.constantFrom('a', 'b', 'c') }),
);

test('whenever it is killed, the sets are as they were shown, beside what came from elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const session = await aSession();
      const { db } = session;
      let { place, journal } = session;
      let shown = begun;
      const keeping: Promise<void>[] = [];
      for (const [number, one] of steps.entries()) {
        if (one.do === 'tick') {
          const after = tick(shown, one.set, one.isCompleted);
          journal.note({ before: shown, after });
          shown = after;
        } else if (one.do === 'keep') {
          keeping.push(keepNoted(db, journal, { workoutId: begun.id }));
        } else if (one.do === 'kill') {
          // The database may have had it, and the journal not the time to hear of that.
          place = inMemory(place.read());
          await Promise.all(keeping.splice(0));
          journal = await startedAgain(db, place);
          const kept = await inDatabase(db);
          expect(ticked(kept)).toEqual(ticked(shown));
          shown = kept ?? shown;
        } else {
          await Promise.all(keeping.splice(0));
          await pushWaiting(db, arriving);
          const here = (await inDatabase(db)) ?? begun;
          const page = { ...here, notes: one.notes };
          const items = [changed('workout', stored(page, number + 2))];
          await applyPage(db, { items, nextCursor: 'c' });
          if (journal.unkept(begun.id) === null) shown = page;
        }
      }
      await Promise.all(keeping);
      await startedAgain(db, place);
      expect(ticked(await inDatabase(db))).toEqual(ticked(shown));
      await db.close();
    }),
    { numRuns: 80 },
  );
}, 30_000);
