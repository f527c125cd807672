import type { SetComment } from '@coachme/contracts/set-comments.contract';
import { expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { commentsOfWorkout, sayOnSet, sendSetComments, takeBackComment } from './comments.ts';
import { aWorkout, changed, gone, idOf } from './execution.fixtures.ts';
import { saveWorkout } from './local.ts';
import { applyPage } from './pull.ts';

const comment = (number: number, change: Partial<SetComment> = {}): SetComment => ({
  id: idOf(number),
  workoutId: idOf(2),
  clientId: idOf(1),
  setLogId: idOf(21),
  author: { userId: idOf(5), name: 'Sam Rivera', isClient: false },
  body: 'Deeper',
  reaction: null,
  createdAt: `2026-11-20T10:0${number % 10}:00.000Z`,
  ...change,
});

function aServer(status = 201) {
  const calls: string[] = [];
  const api = createApi({
    surface: 'app',
    baseUrl: 'https://coachme.test',
    tokens: null,
    onSessionLost: () => undefined,
    onDeviceRemoved: () => undefined,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      calls.push(
        `${request.method} ${new URL(request.url).pathname.split('/').slice(-2).join('/')}`,
      );
      if (request.method === 'DELETE') return new Response(null, { status: 204 });
      if (status !== 201) {
        const problem = { type: 'about:blank', title: 'No', status, code: 'invalid' };
        return Response.json({ ...problem, requestId: 'r' }, { status });
      }
      const { id } = await request.json();
      return Response.json(comment(Number(id.slice(-3))), { status });
    },
  });
  return { api, calls };
}

test('what the coach says stands with the session, until it is taken back', async () => {
  const device = await aDevice();
  const said = changed('set-comment', comment(31));
  await applyPage(device, { items: [said], nextCursor: 'a' });
  expect(await commentsOfWorkout(device, idOf(2))).toMatchObject([
    { body: 'Deeper', state: 'sent' },
  ]);
  await applyPage(device, { items: [gone('set-comment', idOf(31))], nextCursor: 'b' });
  expect(await commentsOfWorkout(device, idOf(2))).toEqual([]);
});

test('an answer stands at once, and goes up after the session it speaks of', async () => {
  const device = await aDevice();
  const server = aServer();
  await saveWorkout(device, aWorkout(2));
  await sayOnSet(device, comment(32));
  await sendSetComments(device, server.api);
  expect(server.calls).toEqual([]);
  expect(await commentsOfWorkout(device, idOf(2))).toMatchObject([{ state: 'waiting' }]);
  await device.run('delete from outbox');
  await sendSetComments(device, server.api);
  expect(server.calls).toEqual([`POST ${idOf(2)}/comments`]);
  expect(await commentsOfWorkout(device, idOf(2))).toMatchObject([{ state: 'sent' }]);
});

test('what was taken back without a signal is taken back on the server later', async () => {
  const device = await aDevice();
  const server = aServer();
  await applyPage(device, { items: [changed('set-comment', comment(33))], nextCursor: 'a' });
  await takeBackComment(device, idOf(33));
  expect(await commentsOfWorkout(device, idOf(2))).toEqual([]);
  await sendSetComments(device, server.api);
  expect(server.calls).toEqual([`DELETE comments/${idOf(33)}`]);
});

test('what the server refuses stays to be seen, and holds nothing up', async () => {
  const device = await aDevice();
  await sayOnSet(device, comment(34));
  await sendSetComments(device, aServer(400).api);
  expect(await commentsOfWorkout(device, idOf(2))).toMatchObject([{ state: 'failed' }]);
});
