import type { BodyWeight } from '@coachme/contracts/body-weights.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import { expect, test } from 'vitest';
import type { ApiClient } from '../api.ts';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { bodyWeights, sayBodyWeight, sendBodyWeights, takeBackBodyWeight } from './body-weights.ts';
import { idOf } from './execution.fixtures.ts';
import { applyPage } from './pull.ts';

/** A server that keeps what it is sent; `whileSending` happens before it answers. */
function aServer() {
  const kept = new Map<string, number>();
  let whileSending = async () => {};
  let refusal: ApiError | null = null;
  const before = async () => {
    await whileSending();
    if (refusal) throw refusal;
  };
  const saveBodyWeight = async (input: {
    params: { date: string };
    body: { weightKg: number };
  }): Promise<BodyWeight> => {
    await before();
    const { date } = input.params;
    kept.set(date, input.body.weightKg);
    return { id: idOf(7), date, weightKg: input.body.weightKg };
  };
  const removeBodyWeight = async (input: { params: { date: string } }) => {
    await before();
    kept.delete(input.params.date);
    return {};
  };
  // Of the whole API only these are called here.
  const api = { bodyWeights: { saveBodyWeight, removeBodyWeight } } as unknown as ApiClient;
  return {
    api,
    kept,
    meanwhile: (act: () => Promise<void>) => {
      whileSending = act;
    },
    refuse: (problem: ApiError) => {
      refusal = problem;
    },
  };
}

const day = '2026-11-18';
const change = (data: BodyWeight | null) => ({
  items: [
    {
      ...{ entity: 'body-weight' as const, id: idOf(7), revision: 1 },
      ...{ isDeleted: data === null, data },
    },
  ],
  nextCursor: 'x',
});

test('a weight said without a network is there at once and goes up later', async () => {
  const phone = await aDevice();
  const server = aServer();
  await sayBodyWeight(phone, { date: day, weightKg: 82.5 });
  expect(await bodyWeights(phone)).toEqual([{ date: day, weightKg: 82.5, state: 'waiting' }]);
  await sendBodyWeights(phone, server.api);
  expect(server.kept.get(day)).toBe(82.5);
  expect(await bodyWeights(phone)).toMatchObject([{ state: 'sent' }]);
});

test('what is said anew while it is on its way goes up with the next exchange', async () => {
  const phone = await aDevice();
  const server = aServer();
  await sayBodyWeight(phone, { date: day, weightKg: 82.5 });
  server.meanwhile(() => sayBodyWeight(phone, { date: day, weightKg: 81 }));
  await sendBodyWeights(phone, server.api);
  expect(await bodyWeights(phone)).toEqual([{ date: day, weightKg: 81, state: 'waiting' }]);
  server.meanwhile(async () => {});
  await sendBodyWeights(phone, server.api);
  expect(server.kept.get(day)).toBe(81);
});

test('what is taken back goes at once, and from the server with the next exchange', async () => {
  const phone = await aDevice();
  const server = aServer();
  await sayBodyWeight(phone, { date: day, weightKg: 82.5 });
  await sendBodyWeights(phone, server.api);
  await takeBackBodyWeight(phone, day);
  expect(await bodyWeights(phone)).toEqual([]);
  await sendBodyWeights(phone, server.api);
  expect(server.kept.size).toBe(0);
});

test('what the server tells is taken in, and never over what waits here', async () => {
  const phone = await aDevice();
  await applyPage(phone, change({ id: idOf(7), date: day, weightKg: 80 }));
  expect(await bodyWeights(phone)).toEqual([{ date: day, weightKg: 80, state: 'sent' }]);
  await sayBodyWeight(phone, { date: day, weightKg: 82 });
  await applyPage(phone, change({ id: idOf(7), date: day, weightKg: 79 }));
  await applyPage(phone, change(null));
  expect(await bodyWeights(phone)).toEqual([{ date: day, weightKg: 82, state: 'waiting' }]);
  await sendBodyWeights(phone, aServer().api);
  await applyPage(phone, change(null));
  expect(await bodyWeights(phone)).toEqual([]);
});

test('what the server refuses stays to be seen, and does not hold up the rest', async () => {
  const phone = await aDevice();
  const server = aServer();
  server.refuse(
    new ApiError({
      ...{ type: 'about:blank', title: 'Invalid', status: 400, code: 'invalid' },
      ...{ reason: 'not-yet', detail: '', requestId: '' },
    }),
  );
  await sayBodyWeight(phone, { date: day, weightKg: 82.5 });
  await sendBodyWeights(phone, server.api);
  expect(await bodyWeights(phone)).toMatchObject([{ weightKg: 82.5, state: 'failed' }]);
});
