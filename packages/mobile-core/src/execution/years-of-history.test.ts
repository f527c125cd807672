import { beforeAll, expect, test } from 'vitest';
import {
  type DeviceDatabase,
  deviceDatabase,
  type SqlDriver,
} from '../database/device-database.ts';
import { migrate } from '../database/migrations.ts';
import { nodeDriver } from '../database/node-driver.fixtures.ts';
import { textOf } from '../database/rows.ts';
import { aRecord, aSet, aWorkout, idOf, squatId, squats, stored } from './execution.fixtures.ts';
import { dateOfSet, findWorkout, saveWorkout, workoutsWithExercise } from './local.ts';
import { applyPage } from './pull.ts';
import { bestsOf } from './records.ts';

/** So many that a look through all of them would be felt; five years are five times as many. */
const SESSIONS = 200;
const SETS = 20;

/** Remembers how SQLite would answer every question it is asked. */
function watched(driver: SqlDriver) {
  const plans: string[] = [];
  const watching: SqlDriver = {
    ...driver,
    all: async (sql, params) => {
      if (/^\s*select/i.test(sql)) {
        const steps = await driver.all(`explain query plan ${sql}`, params);
        plans.push(...steps.map((step) => textOf(step, 'detail')));
      }
      return driver.all(sql, params);
    },
  };
  return { watching, plans };
}

let device: DeviceDatabase;
let plans: string[];
beforeAll(async () => {
  const { watching, plans: seen } = watched(nodeDriver());
  device = deviceDatabase(watching);
  plans = seen;
  await migrate(device);
  const sessions = Array.from({ length: SESSIONS }, (_, index) => {
    const number = 1000 + index;
    const sets = Array.from({ length: SETS }, (_set, at) => aSet(number * 100 + at));
    const startedAt = new Date(Date.UTC(2021, 0, 1 + index)).toISOString();
    return stored(aWorkout(number, { startedAt, exercises: [squats(number, sets)] }), 1);
  });
  const items = sessions.map((data) => ({
    ...({ entity: 'workout', id: data.id, revision: 1, isDeleted: false } as const),
    data,
  }));
  await applyPage(device, { items, nextCursor: 'a' });
  const record = aRecord(7, { setLogId: idOf(100_001), workoutId: idOf(1000) });
  const change = { entity: 'personal-record', id: record.id, revision: 1 } as const;
  await applyPage(device, {
    items: [{ ...change, isDeleted: false, data: record }],
    nextCursor: 'b',
  });
});

test('whatever a set asks of years of history is answered from an index', async () => {
  plans.length = 0;
  const latest = await workoutsWithExercise(device, squatId, 6);
  expect(latest.map(({ id }) => id)).toEqual([...Array(6).keys()].map((at) => idOf(1199 - at)));
  await findWorkout(device, idOf(1100));
  await bestsOf(device, squatId, idOf(1199));
  expect(await dateOfSet(device, { exerciseId: squatId, setId: idOf(100_001) })).toBe('2026-11-20');
  await saveWorkout(device, aWorkout(1199, { exercises: [squats(1199, [aSet(9)])] }));
  // A scan of the outbox is of what waits, never of what was done.
  const scans = plans.filter((step) => /^SCAN (?!outbox|CONSTANT|json_each)/.test(step));
  expect(scans.filter((step) => !step.includes('USING'))).toEqual([]);
});

test('an exercise that an edit took out of a session is no longer found in it', async () => {
  const edited = aWorkout(1199, { exercises: [] });
  await saveWorkout(device, edited);
  const latest = await workoutsWithExercise(device, squatId, 1);
  expect(latest.map(({ id }) => id)).toEqual([idOf(1198)]);
});
