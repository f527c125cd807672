import type { BulkSyncResult } from '@coachme/contracts/execution.words';
import { describe, expect, test } from 'vitest';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { aSet, aWorkout, idOf, squats } from './execution.fixtures.ts';
import { deleteWorkout, findWorkout, listWorkouts, saveWorkout } from './local.ts';
import {
  applyAnswers,
  discardChange,
  outboxItems,
  putBack,
  resumeOutbox,
  sendAgain,
  takeBatch,
} from './outbox.ts';

const ok = (id: string, revision: number): BulkSyncResult => ({ id, status: 'created', revision });
const refused: BulkSyncResult = {
  id: idOf(2),
  status: 'rejected',
  revision: null,
  error: { code: 'invalid', reason: 'load-too-high', message: 'No bar holds that.' },
};

describe('the outbox', () => {
  test('sends a workout once however often it was saved, and counts its unsent sets', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2, { exercises: [squats(2, [aSet(21)])] }));
    await saveWorkout(db, aWorkout(2, { exercises: [squats(2, [aSet(21), aSet(22)])] }));
    expect(await outboxItems(db)).toMatchObject([{ id: idOf(2), state: 'waiting', setCount: 2 }]);
    const sent = await takeBatch(db);
    expect(sent.map(({ item }) => [item.id, item.baseRevision])).toEqual([[idOf(2), null]]);
    expect(await outboxItems(db)).toMatchObject([{ state: 'sending' }]);
  });

  test('clears what was confirmed, and only that', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2), 1);
    await saveWorkout(db, aWorkout(3), 2);
    const sent = await takeBatch(db);
    await applyAnswers(db, sent, [ok(idOf(2), 1)]);
    expect(await outboxItems(db)).toMatchObject([{ id: idOf(3), state: 'waiting' }]);
    expect((await findWorkout(db, idOf(2)))?.revision).toBe(1);
  });

  test('applies the same answers twice as if once', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    const sent = await takeBatch(db);
    const answers = [ok(idOf(2), 1), { ...ok(idOf(2), 1), status: 'unchanged' as const }];
    await applyAnswers(db, sent, answers);
    await applyAnswers(db, sent, answers);
    expect(await outboxItems(db)).toEqual([]);
    expect(await listWorkouts(db, { limit: 10 })).toHaveLength(1);
  });

  test('keeps a set logged while its workout was on the way', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    const sent = await takeBatch(db);
    const two = squats(2, [aSet(21), aSet(22)]);
    await saveWorkout(db, aWorkout(2, { exercises: [two] }));
    await applyAnswers(db, sent, [ok(idOf(2), 4)]);
    expect(await outboxItems(db)).toMatchObject([{ state: 'waiting', setCount: 1 }]);
    const [again] = await takeBatch(db);
    expect(again?.item).toMatchObject({ baseRevision: 4, workout: { exercises: [two] } });
  });

  test('waits again when the server was not reached, or died in between', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    await putBack(db, await takeBatch(db));
    expect(await outboxItems(db)).toMatchObject([{ state: 'waiting' }]);
    await takeBatch(db);
    await resumeOutbox(db);
    expect(await outboxItems(db)).toMatchObject([{ state: 'waiting' }]);
  });

  test('names why a workout was refused, and sends it again when asked or changed', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    await applyAnswers(db, await takeBatch(db), [refused]);
    expect(await outboxItems(db)).toMatchObject([
      { state: 'failed', reason: 'load-too-high', message: 'No bar holds that.' },
    ]);
    expect(await takeBatch(db)).toEqual([]);
    await sendAgain(db, idOf(2));
    await applyAnswers(db, await takeBatch(db), [refused]);
    await saveWorkout(db, aWorkout(2, { title: 'Lighter' }));
    expect(await outboxItems(db)).toMatchObject([{ state: 'waiting', reason: null }]);
  });

  test('takes a change that was joined with another device’s as sent', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    await applyAnswers(db, await takeBatch(db), [{ id: idOf(2), status: 'conflict', revision: 3 }]);
    expect(await outboxItems(db)).toEqual([]);
    expect((await findWorkout(db, idOf(2)))?.revision).toBe(3);
  });

  test('takes a passing refusal as no answer at all', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    const error = { code: 'unavailable' as const, reason: 'unavailable', message: '' };
    await applyAnswers(db, await takeBatch(db), [{ ...refused, error }]);
    expect(await outboxItems(db)).toMatchObject([{ state: 'waiting' }]);
  });

  test('gives a refused change up only by the person, back to what the server knows', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    await discardChange(db, idOf(2));
    expect(await outboxItems(db)).toHaveLength(1);
    await applyAnswers(db, await takeBatch(db), [ok(idOf(2), 1)]);
    await saveWorkout(db, aWorkout(2, { title: 'Impossible' }));
    await applyAnswers(db, await takeBatch(db), [refused]);
    await discardChange(db, idOf(2));
    expect(await outboxItems(db)).toEqual([]);
    expect((await findWorkout(db, idOf(2)))?.workout.title).toBe('Lower body');
  });

  test('hides a deleted workout at once and forgets it when the server has', async () => {
    const db = await aDevice();
    await saveWorkout(db, aWorkout(2));
    await deleteWorkout(db, idOf(2));
    expect(await listWorkouts(db, { limit: 10 })).toEqual([]);
    const sent = await takeBatch(db);
    expect(sent[0]?.item).toMatchObject({ id: idOf(2), deletedAt: expect.any(String) });
    expect(sent[0]?.item.workout).toBeUndefined();
    await applyAnswers(db, sent, [{ id: idOf(2), status: 'unchanged', revision: null }]);
    expect(await outboxItems(db)).toEqual([]);
    expect(await db.all('select id from workouts')).toEqual([]);
  });
});
