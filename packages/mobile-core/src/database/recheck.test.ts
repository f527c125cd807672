import { expect, test } from 'vitest';
import { aScheduledDay, aWorkout, idOf, squatId } from '../execution/execution.fixtures.ts';
import { recheckTraining } from '../execution/kept-training.ts';
import { findScheduledDay, findWorkout, saveWorkout } from '../execution/local.ts';
import { findExercise } from '../library/local.ts';
import { aDevice } from './node-driver.fixtures.ts';
import { upsertRows } from './rows.ts';
import { readSetting, writeSetting } from './settings.ts';

/** An exercise as an older version kept it, before it knew of families. */
const olderExercise = {
  id: squatId,
  name: 'Squat',
  category: 'strength',
  force: null,
  mechanic: null,
  level: 'beginner',
  equipment: 'barbell',
  primaryMuscles: ['quadriceps'],
  secondaryMuscles: [],
  movementPattern: 'squat',
  measure: 'reps-and-load',
  aliases: [],
  isBuiltIn: true,
  videoUrl: null,
  archivedAt: null,
  revision: 1,
};

async function anOlderDevice() {
  const db = await aDevice();
  const document = JSON.stringify(olderExercise);
  await upsertRows(db, 'exercises', [{ id: squatId, name: 'Squat', document }]);
  await writeSetting(db, 'build', 'older');
  await writeSetting(db, 'sync-cursor', '7');
  return db;
}

test('what an older version kept gets what is new in it, once', async () => {
  const db = await anOlderDevice();
  await recheckTraining(db, 'newer');
  expect(await findExercise(db, squatId)).toMatchObject({ family: null, searchWords: [] });
  expect(await readSetting(db, 'sync-cursor')).toBe('7');
  await db.run(`update exercises set document = '{}'`);
  await recheckTraining(db, 'newer');
  expect(await findExercise(db, squatId)).toEqual({});
});

test('what cannot be read any more goes, and everything is fetched again', async () => {
  const db = await anOlderDevice();
  const day = aScheduledDay(40, '2026-11-20');
  await upsertRows(db, 'scheduled_days', [
    { id: day.id, date: day.date, document: JSON.stringify({ ...day, day: 'legs' }) },
  ]);
  await recheckTraining(db, 'newer');
  expect(await findScheduledDay(db, day.id)).toBe(null);
  expect(await readSetting(db, 'sync-cursor')).toBe(null);
});

test('a workout that waits to be sent stays, whatever it is', async () => {
  const db = await anOlderDevice();
  const workout = aWorkout(50);
  await saveWorkout(db, workout);
  await saveWorkout(db, { ...workout, id: idOf(51) });
  await db.run(`update workouts set document = json_set(document, '$.timeZone', 'Atlantis')`);
  await db.run('delete from outbox where id = ?', [idOf(51)]);
  await recheckTraining(db, 'newer');
  expect(await findWorkout(db, workout.id)).not.toBe(null);
  expect(await findWorkout(db, idOf(51))).toBe(null);
});

test('a device that holds nothing yet only remembers its version', async () => {
  const db = await aDevice();
  await recheckTraining(db, 'newer');
  expect(await readSetting(db, 'build')).toBe('newer');
});
