import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { EMPTY_SET_PRESCRIPTION } from '@coachme/domain/programs/set-prescription.rules';
import { RULE_DEFAULTS } from '@coachme/domain/progression/progression-rule.rules';
import { expect, test } from 'vitest';
import type { DeviceDatabase } from '../database/device-database.ts';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { beginWorkout } from './begin-workout.rules.ts';
import { aScheduledDay, changed, idOf, squatId } from './execution.fixtures.ts';
import { duePlans, findScheduledDay, saveWorkout } from './local.ts';
import { applyPage } from './pull.ts';

/** A day of two squat sets of 5 × 100 kg that go up by 2.5 kg. */
function squatDay(number: number, date: string): ScheduledDay {
  const scheduled = aScheduledDay(number, date);
  const set = (place: number) => ({
    ...EMPTY_SET_PRESCRIPTION,
    id: idOf(number * 100 + place),
    repsMin: 5,
    repsMax: 5,
    loadKg: 100,
  });
  const prescription = {
    id: idOf(number * 100),
    exerciseId: squatId,
    exerciseName: 'Squat',
    notes: '',
    progression: RULE_DEFAULTS.linear,
    sets: [set(1), set(2)],
  };
  const group = {
    id: idOf(number * 100 + 9),
    kind: 'single' as const,
    prescriptions: [prescription],
  };
  return { ...scheduled, day: { ...scheduled.day, groups: [group] } };
}

async function aPhone(): Promise<DeviceDatabase> {
  const db = await aDevice();
  const days = [squatDay(20, '2026-11-20'), squatDay(30, '2026-11-23')];
  const items = days.map((day) => changed('scheduled-day', day));
  await applyPage(db, { items, nextCursor: 'a' });
  return db;
}

/** Trains a day as this device lays it out; each set with so many reps. */
async function train(db: DeviceDatabase, id: string, { at, reps }: { at: string; reps: number }) {
  const day = await findScheduledDay(db, id);
  if (!day) throw new Error('no such day');
  let made = 0;
  const newId = () => idOf(Date.parse(at) / 1000 + made++);
  const nowMs = Date.parse(at);
  const workout = beginWorkout(day, { nowMs, timeZone: 'UTC', localDate: at.slice(0, 10), newId });
  const exercises = workout.exercises.map((log) => ({
    ...log,
    sets: log.sets.map((set) => ({ ...set, reps, isCompleted: true })),
  }));
  await saveWorkout(db, { ...workout, exercises, endedAt: at });
}
const loadsOf = (day: ScheduledDay | null) =>
  day?.day.groups.flatMap(({ prescriptions }) =>
    prescriptions.flatMap(({ sets }) => sets.map(({ loadKg }) => loadKg)),
  );

test('the next session shows the load by the rule at once, without a network, and says why', async () => {
  const db = await aPhone();
  await train(db, idOf(20), { at: '2026-11-20T10:00:00.000Z', reps: 5 });
  const [done, next] = await duePlans(db, '2026-11-01', '2026-11-30');
  expect(loadsOf(next?.scheduledDay ?? null)).toEqual([102.5, 102.5]);
  expect(next?.scheduledDay.laidOut[0]?.why).toMatchObject({
    reason: 'load-up',
    last: { loadKg: 100, reps: 5, sets: 2 },
  });
  expect(loadsOf(done?.scheduledDay ?? null)).toEqual([100, 100]);
});

test('a day keeps the load it was begun with', async () => {
  const db = await aPhone();
  await train(db, idOf(20), { at: '2026-11-20T10:00:00.000Z', reps: 5 });
  await train(db, idOf(30), { at: '2026-11-23T10:00:00.000Z', reps: 5 });
  expect(loadsOf(await findScheduledDay(db, idOf(30)))).toEqual([102.5, 102.5]);
});

test('the coach’s own load stands in the place of the rule’s', async () => {
  const db = await aPhone();
  const day = squatDay(30, '2026-11-23');
  const overrides = [{ prescriptionId: idOf(3000), loadKg: 90, note: '' }];
  await applyPage(db, {
    items: [changed('scheduled-day', { ...day, overrides })],
    nextCursor: 'b',
  });
  await train(db, idOf(20), { at: '2026-11-20T10:00:00.000Z', reps: 5 });
  expect(loadsOf(await findScheduledDay(db, idOf(30)))).toEqual([90, 90]);
});
