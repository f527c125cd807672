import { currentThresholds } from '@coachme/domain/endurance/endurance-zones.rules';
import { expect, test } from 'vitest';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { idOf } from '../execution/execution.fixtures.ts';
import { keepClient } from './local.ts';
import { aClientWith, aThresholdServer } from './thresholds.fixtures.ts';
import { exchangeThresholds, readThresholds, removeThreshold, setThreshold } from './thresholds.ts';

const pace = (number: number, value: number) => ({
  ...{ id: idOf(number), kind: 'threshold-pace' as const, value },
  measuredOn: '2026-11-20',
});
const byCoach = {
  ...pace(1, 255),
  ...{ isByClient: false, setAt: '2026-11-20T08:00:00.000Z', setBy: null },
};

/** A phone of the person, as it was when it last had a signal. */
async function aPhone(known: Parameters<typeof aClientWith>[0] = []) {
  const device = await aDevice();
  await keepClient(device, aClientWith(known));
  const holding = async () => currentThresholds(await readThresholds(device), '2026-11-20');
  return { device, holding };
}

test('a figure holds at once without a signal, and is on the server once after the exchange', async () => {
  const server = aThresholdServer();
  const { device, holding } = await aPhone();
  await setThreshold(device, pace(2, 265));
  expect(await holding()).toEqual({ 'threshold-pace': 265 });
  expect(await readThresholds(device)).toMatchObject([{ state: 'waiting' }]);

  server.loseAnswer();
  await expect(exchangeThresholds(device, server.api)).rejects.toThrow();
  await exchangeThresholds(device, server.api);
  expect(server.figures()).toHaveLength(1);
  expect(await readThresholds(device)).toMatchObject([{ id: idOf(2), state: 'kept' }]);

  const before = server.calls.length;
  await exchangeThresholds(device, server.api);
  expect(server.calls).toHaveLength(before);
});

test('a figure set before anything was fetched goes up with the first exchange', async () => {
  const server = aThresholdServer();
  const device = await aDevice();
  await setThreshold(device, pace(8, 265));
  await exchangeThresholds(device, server.api);
  expect(server.figures()).toMatchObject([{ id: idOf(8), value: 265 }]);
  expect(await readThresholds(device)).toMatchObject([{ id: idOf(8), state: 'kept' }]);
});

test('two phones that changed things apart end up the same', async () => {
  const known = [{ ...pace(3, 270), isByClient: true, setAt: byCoach.setAt, setBy: null }];
  const server = aThresholdServer(known);
  const [one, other] = [await aPhone(known), await aPhone(known)];
  await removeThreshold(one.device, idOf(3));
  expect(await one.holding()).toEqual({});
  await setThreshold(other.device, { ...pace(4, 240), kind: 'ftp' });
  await exchangeThresholds(one.device, server.api);
  await exchangeThresholds(other.device, server.api);
  await keepClient(one.device, await server.api.clients.getMyClient());
  expect(await one.holding()).toEqual({ ftp: 240 });
  expect(await other.holding()).toEqual({ ftp: 240 });
});

test('one’s own newer word does not stand over the coach’s of the same date', async () => {
  const { device, holding } = await aPhone([byCoach]);
  await setThreshold(device, pace(5, 240));
  expect(await holding()).toEqual({ 'threshold-pace': 255 });
});

test('what the server refuses is said, counts for nothing more, and goes when the person says so', async () => {
  const server = aThresholdServer();
  const { device } = await aPhone();
  await setThreshold(device, pace(6, 125));
  await exchangeThresholds(device, server.api);
  expect(await readThresholds(device)).toMatchObject([{ state: 'refused' }]);
  await removeThreshold(device, idOf(6));
  await exchangeThresholds(device, server.api);
  expect(await readThresholds(device)).toEqual([]);
});

test('a figure taken away before it was sent is not there afterwards', async () => {
  const server = aThresholdServer();
  const { device } = await aPhone();
  await setThreshold(device, pace(7, 260));
  await removeThreshold(device, idOf(7));
  expect(await readThresholds(device)).toEqual([]);
  await exchangeThresholds(device, server.api);
  expect(server.figures()).toEqual([]);
});
