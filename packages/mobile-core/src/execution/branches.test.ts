import type { MyBranch } from '@coachme/contracts/attendance.contract';
import { expect, test } from 'vitest';
import type { ApiClient } from '../api.ts';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { keepBranches, placesOf, readBranches, rememberBranch, usualBranch } from './branches.ts';
import { idOf } from './execution.fixtures.ts';

const aBranch = (number: number, clientId = idOf(1)): MyBranch => ({
  ...{ id: idOf(number), name: `Branch ${number}`, organizationName: 'Northside', clientId },
});

/** A server that has branches, and counts how often it is asked. */
function aServer(items: MyBranch[]) {
  let asked = 0;
  const getMyBranches = async () => {
    asked += 1;
    return { items };
  };
  // Of the whole API only this is called here.
  const api = { attendance: { getMyBranches } } as unknown as ApiClient;
  return { api, asked: () => asked };
}

const hourMs = 3_600_000;

test('branches are fetched once an hour, and are there without a network', async () => {
  const server = aServer([aBranch(11), aBranch(12)]);
  const phone = await aDevice();
  await keepBranches(phone, server.api, 5 * hourMs);
  await keepBranches(phone, server.api, 5.9 * hourMs);
  expect(server.asked()).toBe(1);
  expect((await readBranches(phone)).map(({ id }) => id)).toEqual([idOf(11), idOf(12)]);
  await keepBranches(phone, server.api, 6.1 * hourMs);
  expect(server.asked()).toBe(2);
});

test('a session begins where the last one was, and nowhere as long as nothing was said', async () => {
  const server = aServer([aBranch(11), aBranch(12)]);
  const phone = await aDevice();
  await keepBranches(phone, server.api, 0);
  expect(await usualBranch(phone, null)).toBeNull();
  expect(await placesOf(phone, null)).not.toHaveProperty('last');
  await rememberBranch(phone, idOf(12));
  expect(await usualBranch(phone, null)).toBe(idOf(12));
  await rememberBranch(phone, null);
  expect(await usualBranch(phone, null)).toBeNull();
  expect(await placesOf(phone, null)).toMatchObject({ last: null });
});

test('a branch that closed is offered no more, and no session begins there', async () => {
  const phone = await aDevice();
  await keepBranches(phone, aServer([aBranch(11)]).api, 0);
  await rememberBranch(phone, idOf(11));
  await keepBranches(phone, aServer([aBranch(12)]).api, 2 * hourMs);
  expect(await usualBranch(phone, null)).toBeNull();
});

test('a planned session takes place where it was planned: branches of another gym are not offered', async () => {
  const phone = await aDevice();
  await keepBranches(phone, aServer([aBranch(11, idOf(1)), aBranch(12, idOf(2))]).api, 0);
  await rememberBranch(phone, idOf(11));
  const document = JSON.stringify({ id: idOf(5), clientId: idOf(2) });
  await phone.run('insert into scheduled_days (id, date, document) values (?, ?, ?)', [
    idOf(5),
    '2026-11-20',
    document,
  ]);
  const places = await placesOf(phone, idOf(5));
  expect(places.branches.map(({ id }) => id)).toEqual([idOf(12)]);
  expect(await usualBranch(phone, idOf(5))).toBeNull();
});
