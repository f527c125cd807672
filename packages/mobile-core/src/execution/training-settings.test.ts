import type { TrainingSettings } from '@coachme/contracts/training-settings.contract';
import { describe, expect, test } from 'vitest';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { idOf } from './execution.fixtures.ts';
import { aSettingsServer } from './training-settings.fixtures.ts';
import { mergeTrainingSettings } from './training-settings.rules.ts';
import {
  changeTrainingSettings,
  exchangeTrainingSettings,
  readTrainingSettings,
  USUAL_SETTINGS,
} from './training-settings.ts';

const restOf = (exercise: number, restSeconds: number) => ({
  exerciseId: idOf(exercise),
  weightUnit: null,
  restSeconds,
});

describe('joining the settings of two devices', () => {
  const base: TrainingSettings = { ...USUAL_SETTINGS, exercises: [restOf(1, 60)], revision: 4 };

  test('what only one changed keeps that change, exercise by exercise', () => {
    const mine = { ...base, suggestsLoads: true, exercises: [restOf(1, 90)] };
    const theirs = {
      ...{ ...base, bodyWeightKg: 80, revision: 5 },
      exercises: [restOf(1, 60), restOf(2, 30)],
    };
    expect(mergeTrainingSettings({ base, mine, theirs })).toEqual({
      ...{ ...base, suggestsLoads: true, bodyWeightKg: 80, revision: 5 },
      exercises: [restOf(1, 90), restOf(2, 30)],
    });
  });

  test('what one took out stays out', () => {
    const mine = { ...base, exercises: [] };
    expect(mergeTrainingSettings({ base, mine, theirs: base }).exercises).toEqual([]);
  });
});

test('two devices that changed different things without a signal end up the same', async () => {
  const server = aSettingsServer();
  const phone = await aDevice();
  const tablet = await aDevice();
  await changeTrainingSettings(phone, (now) => ({ ...now, suggestsLoads: true }));
  await changeTrainingSettings(tablet, (now) => ({ ...now, bodyWeightKg: 80 }));
  for (const device of [phone, tablet, phone]) await exchangeTrainingSettings(device, server.api);
  const both = { ...USUAL_SETTINGS, suggestsLoads: true, bodyWeightKg: 80, revision: 2 };
  expect(await readTrainingSettings(phone)).toEqual(both);
  expect(await readTrainingSettings(tablet)).toEqual(both);
});

test('a change made while one is on its way goes up with the next exchange', async () => {
  const server = aSettingsServer();
  const phone = await aDevice();
  await changeTrainingSettings(phone, (now) => ({ ...now, bodyWeightKg: 80 }));
  server.beforeAnswer(() =>
    changeTrainingSettings(phone, (now) => ({ ...now, suggestsLoads: true })),
  );
  await exchangeTrainingSettings(phone, server.api);
  await exchangeTrainingSettings(phone, server.api);
  expect(server.stored()).toMatchObject({ bodyWeightKg: 80, suggestsLoads: true, revision: 2 });
  expect(await readTrainingSettings(phone)).toEqual(server.stored());
});

test('an exchange that brings nothing new wakes no screen', async () => {
  const server = aSettingsServer();
  const phone = await aDevice();
  await exchangeTrainingSettings(phone, server.api);
  const before = phone.changes.get();
  await exchangeTrainingSettings(phone, server.api);
  expect(phone.changes.get()).toBe(before);
});
