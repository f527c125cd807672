import type { ChangeTrainingSettings } from '@coachme/contracts/training-settings.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { anExerciseLog } from '../execution.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world);
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const { exerciseId } = anExerciseLog();
const settings: ChangeTrainingSettings = {
  // 45 lb plates come back as they were typed.
  kit: { unit: 'lb', barKg: 20.4117, plates: [{ plateKg: 20.4117, pairs: 2 }] },
  suggestsLoads: true,
  bodyWeightKg: 82.5,
  dotsCurve: 'women',
  exercises: [{ exerciseId, weightUnit: 'lb', restSeconds: 180 }],
};

test('a person keeps how they log, the same in every organization', async () => {
  const { client } = world.aPractice();
  const elsewhere = { ...world.aPractice().client, userId: client.userId };
  expect(await api.as(client).trainingSettings.getTrainingSettings()).toMatchObject({
    kit: null,
    suggestsLoads: false,
    revision: 0,
  });
  await api.as(client).trainingSettings.changeTrainingSettings({ body: settings });
  expect(await api.as(elsewhere).trainingSettings.getTrainingSettings()).toEqual({
    ...settings,
    revision: 1,
  });
});

test('a device that has not seen the last change is told what stands', async () => {
  const { client } = world.aPractice();
  const { trainingSettings } = api.as(client);
  await trainingSettings.changeTrainingSettings({ body: settings });
  const stale = { headers: { 'if-match': '"0"' } };
  await expect(
    trainingSettings.changeTrainingSettings({ body: settings }, stale),
  ).rejects.toMatchObject({ code: 'stale', problem: { current: { revision: 1 } } });
  const seen = { headers: { 'if-match': '"1"' } };
  const body = { ...settings, kit: null };
  expect(await trainingSettings.changeTrainingSettings({ body }, seen)).toMatchObject({
    kit: null,
    revision: 2,
  });
});

test('nobody reads how somebody else logs', async () => {
  const { client, coach } = world.aPractice();
  await api.as(client).trainingSettings.changeTrainingSettings({ body: settings });
  expect(await api.as(coach).trainingSettings.getTrainingSettings()).toMatchObject({ revision: 0 });
});
