import type { BodyWeight } from '@coachme/contracts/body-weights.contract';
import type { SetComment } from '@coachme/contracts/set-comments.contract';
import { expect, test } from 'vitest';
import type { ApiClient } from './api.ts';
import { keepClient } from './clients/local.ts';
import { aClientWith, aThresholdServer } from './clients/thresholds.fixtures.ts';
import { exchangeThresholds, removeThreshold, setThreshold } from './clients/thresholds.ts';
import { aDevice } from './database/node-driver.fixtures.ts';
import { sayBodyWeight, sendBodyWeights, takeBackBodyWeight } from './execution/body-weights.ts';
import { sayOnSet, takeBackComment } from './execution/comments.ts';
import { idOf } from './execution/execution.fixtures.ts';
import { changeTrainingSettings } from './execution/training-settings.ts';
import { unsentBeside } from './unsent.ts';

const day = '2026-11-18';
const nothing = { bodyWeights: [], thresholds: [], comments: [], areSettingsUnsent: false };
const ftp = (number: number, value: number) => ({
  ...{ id: idOf(number), kind: 'ftp' as const, value, measuredOn: day },
});
const comment: SetComment = {
  ...{ id: idOf(31), workoutId: idOf(2), clientId: idOf(1), setLogId: idOf(21) },
  author: { userId: idOf(5), name: 'Sam Rivera', isClient: false },
  ...{ body: 'Deeper', reaction: null, createdAt: '2026-11-20T10:01:00.000Z' },
};

/** A server that takes every weight. */
const takesWeights = {
  bodyWeights: {
    saveBodyWeight: async (input: { params: { date: string }; body: { weightKg: number } }) => ({
      ...{ id: idOf(7), date: input.params.date, weightKg: input.body.weightKg },
    }),
    removeBodyWeight: async () => ({}),
  },
};
// Of the whole API only these are called here.
const weightsApi = takesWeights as unknown as ApiClient;

test('a device on which nothing was done has nothing that would be lost', async () => {
  expect(await unsentBeside(await aDevice())).toEqual(nothing);
});

test('a weight is unsent until the server has it, and its removal until the server knows', async () => {
  const device = await aDevice();
  const said: Pick<BodyWeight, 'date' | 'weightKg'> = { date: day, weightKg: 82.5 };
  const unsent = async () => (await unsentBeside(device)).bodyWeights;
  await sayBodyWeight(device, said);
  expect(await unsent()).toEqual([{ ...said, isRemoval: false, isRefused: false }]);
  await sendBodyWeights(device, weightsApi);
  expect(await unsent()).toEqual([]);
  await takeBackBodyWeight(device, day);
  expect(await unsent()).toMatchObject([{ date: day, isRemoval: true }]);
  await sendBodyWeights(device, weightsApi);
  expect(await unsent()).toEqual([]);
});

test('a figure set, taken away or refused is unsent; one that came and went here is not missed', async () => {
  const known = [{ ...ftp(1, 240), isByClient: true, setAt: '2026-11-18T08:00:00Z', setBy: null }];
  const server = aThresholdServer(known);
  const device = await aDevice();
  await keepClient(device, aClientWith(known));
  const unsent = async () => (await unsentBeside(device)).thresholds;
  await setThreshold(device, ftp(2, 250));
  await removeThreshold(device, idOf(1));
  expect(await unsent()).toEqual([
    { ...ftp(2, 250), isRemoval: false, isRefused: false },
    { ...ftp(1, 240), isRemoval: true, isRefused: false },
  ]);
  await removeThreshold(device, idOf(2));
  expect(await unsent()).toMatchObject([{ id: idOf(1) }]);
  await exchangeThresholds(device, server.api);
  expect(await unsent()).toEqual([]);

  await setThreshold(device, { ...ftp(3, 100), kind: 'threshold-pace' });
  await exchangeThresholds(device, server.api);
  expect(await unsent()).toMatchObject([{ id: idOf(3), isRefused: true }]);
});

test('words on a set and changed settings are unsent too', async () => {
  const device = await aDevice();
  await sayOnSet(device, comment);
  await changeTrainingSettings(device, (before) => ({ ...before, suggestsLoads: true }));
  const { comments, areSettingsUnsent } = await unsentBeside(device);
  expect(comments).toMatchObject([{ id: comment.id, body: 'Deeper', isRemoval: false }]);
  expect(areSettingsUnsent).toBe(true);
  await takeBackComment(device, comment.id);
  expect((await unsentBeside(device)).comments).toMatchObject([{ isRemoval: true }]);
});
