import { describe, expect, test } from 'vitest';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { readSetting } from '../database/settings.ts';
import {
  aRecord,
  aScheduledDay,
  aSet,
  aWorkout,
  changed,
  gone,
  idOf,
  squatId,
  squats,
  stored,
} from './execution.fixtures.ts';
import {
  duePlans,
  findWorkout,
  finishedByDate,
  lastTimeOf,
  listWorkouts,
  saveWorkout,
} from './local.ts';
import { applyAnswers, outboxItems, takeBatch } from './outbox.ts';
import { applyPage } from './pull.ts';
import { bestsOf, recordsOfWorkout } from './records.ts';

const page = (items: Parameters<typeof applyPage>[1]['items'], nextCursor = 'c1') => ({
  items,
  nextCursor,
});

describe('a pulled page', () => {
  test('brings what is new, changes what is known and removes what is gone', async () => {
    const db = await aDevice();
    const day = aScheduledDay(50, '2026-11-20');
    await applyPage(db, page([changed('scheduled-day', day)]));
    await applyPage(db, page([changed('scheduled-day', { ...day, date: '2026-11-21' })]));
    const moved = await duePlans(db, '2026-11-20', '2026-11-22');
    expect(moved.map(({ scheduledDay }) => scheduledDay.date)).toEqual(['2026-11-21']);
    await applyPage(db, page([gone('scheduled-day', day.id)], 'c3'));
    expect(await duePlans(db, '2026-11-01', '2026-11-30')).toEqual([]);
    expect(await readSetting(db, 'sync-cursor')).toBe('c3');
  });

  test('shows a workout logged on another device, and takes its deletion', async () => {
    const db = await aDevice();
    const record = aRecord(70, { previous: 95 });
    await applyPage(db, page([changed('workout', stored(aWorkout(2), 3, [record]))]));
    expect(await listWorkouts(db, { limit: 10 })).toMatchObject([
      { id: idOf(2), setCount: 1, volumeKg: 500, recordCount: 1 },
    ]);
    const year = ['2026-01-01', '2026-12-31'] as const;
    expect([...(await finishedByDate(db, ...year)).values()]).toEqual([1]);
    await applyPage(db, page([gone('workout', idOf(2))]));
    expect(await finishedByDate(db, ...year)).toEqual(new Map());
    expect(await listWorkouts(db, { limit: 10 })).toEqual([]);
    expect(await bestsOf(db, squatId, idOf(99))).toEqual({});
  });

  test('keeps a change that waits here, and shows the server’s once that is answered', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2, { title: 'Mine' }));
    const merged = stored(aWorkout(2, { title: 'Merged' }), 5);
    await applyPage(db, page([changed('workout', merged), gone('workout', idOf(3))]));
    expect((await findWorkout(db, idOf(2)))?.workout.title).toBe('Mine');
    const answer = { id: idOf(2), status: 'unchanged' as const, revision: 5 };
    await applyAnswers(db, await takeBatch(db), [answer]);
    expect(await findWorkout(db, idOf(2))).toMatchObject({
      revision: 5,
      workout: { title: 'Merged' },
    });
  });

  test('does not bring back an older copy after a newer answer', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2, { title: 'Mine' }));
    await applyPage(db, page([changed('workout', stored(aWorkout(2, { title: 'Old' }), 4))]));
    const answer = { id: idOf(2), status: 'updated' as const, revision: 6 };
    await applyAnswers(db, await takeBatch(db), [answer]);
    expect((await findWorkout(db, idOf(2)))?.workout.title).toBe('Mine');
  });

  test('never clears an unsent workout, even when the server says it is gone', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    await applyPage(db, page([gone('workout', idOf(2))]));
    expect(await findWorkout(db, idOf(2))).not.toBeNull();
    expect(await outboxItems(db)).toHaveLength(1);
    const deleted = { id: idOf(2), status: 'conflict' as const, revision: 7 };
    await applyAnswers(db, await takeBatch(db), [deleted]);
    expect(await findWorkout(db, idOf(2))).toBeNull();
  });

  test('leaves only where a thing ended up when it is named twice', async () => {
    const db = await aDevice();
    const twice = [changed('workout', stored(aWorkout(2), 1)), gone('workout', idOf(2))];
    await applyPage(db, page(twice));
    expect(await listWorkouts(db, { limit: 10 })).toEqual([]);
  });
});

describe('what the logger asks', () => {
  test('last time comes from the newest earlier session with a completed set', async () => {
    const db = await aDevice();
    const older = aWorkout(2, { startedAt: '2026-11-10T10:00:00Z', localDate: '2026-11-10' });
    const skipped = squats(3, [aSet(31, { isCompleted: false })]);
    await applyPage(db, page([changed('workout', stored(older, 1))]));
    await saveWorkout(db, aWorkout(3, { exercises: [skipped] }));
    expect(await lastTimeOf(db, squatId, idOf(4))).toMatchObject({ localDate: '2026-11-10' });
    expect(await lastTimeOf(db, squatId, idOf(2))).toBeNull();
  });

  test('a record is found offline against confirmed and waiting sessions', async () => {
    const db = await aDevice();
    const first = stored(aWorkout(2), 1, [aRecord(70)]);
    await applyPage(db, page([changed('workout', first)]));
    const heavier = (number: number, loadKg: number) =>
      aWorkout(number, { exercises: [squats(number, [aSet(number * 10 + 1, { loadKg })])] });
    await saveWorkout(db, heavier(3, 105));
    await saveWorkout(db, heavier(4, 110));
    expect((await bestsOf(db, squatId, idOf(4))).weight?.value).toBe(105);
    const records = await recordsOfWorkout(db, heavier(4, 110));
    expect(records.find(({ best }) => best.kind === 'weight')).toMatchObject({
      exerciseName: 'Squat',
      best: { value: 110, beats: { value: 105 } },
    });
  });

  test('a session just sent counts before its records come back', async () => {
    const db = await aDevice();
    const heavier = squats(3, [aSet(31, { loadKg: 105 })]);
    await saveWorkout(db, aWorkout(3, { exercises: [heavier] }));
    const answer = { id: idOf(3), status: 'created' as const, revision: 1 };
    await applyAnswers(db, await takeBatch(db), [answer]);
    expect((await bestsOf(db, squatId, idOf(4))).weight?.value).toBe(105);
  });
});
