import type { SetComment } from '@coachme/contracts/set-comments.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { anExerciseLog, aSetLog, aWorkout } from '../execution.fixtures.ts';

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

async function aLoggedSet() {
  const { client, coach, owner } = world.aPractice();
  await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const set = aSetLog();
  const workout = aWorkout({ exercises: [anExerciseLog([set])] });
  await api.as(client).execution.logWorkout({ body: workout });
  return { client, coach, owner, workout, set };
}
const commentsOf = async (actor: Actor, id: string): Promise<SetComment[]> =>
  (await api.as(actor).setComments.listSetComments({ params: { id }, query: {} })).items;

test('a coach answers on a set; the client reads it, answers back, and each takes back only their own', async () => {
  const { client, coach, workout, set } = await aLoggedSet();
  const params = { id: workout.id };
  const said = await api
    .as(coach)
    .setComments.commentOnSet({ params, body: { setLogId: set.id, body: 'Deeper next time' } });
  expect(said).toMatchObject({ setLogId: set.id, author: { isClient: false }, reaction: null });
  const answer = await api
    .as(client)
    .setComments.commentOnSet({ params, body: { setLogId: set.id, reaction: 'strong' } });
  expect((await commentsOf(client, workout.id)).map(({ id }) => id)).toEqual([said.id, answer.id]);
  const removal = { params: { ...params, commentId: said.id } };
  await expect(api.as(client).setComments.removeSetComment(removal)).rejects.toMatchObject({
    code: 'not-found',
  });
  await api.as(coach).setComments.removeSetComment(removal);
  expect((await commentsOf(coach, workout.id)).map(({ id }) => id)).toEqual([answer.id]);
});

test('sent again it is the same comment; other words under its id are a conflict', async () => {
  const { coach, workout, set } = await aLoggedSet();
  const say = (body: string) =>
    api.as(coach).setComments.commentOnSet({
      params: { id: workout.id },
      body: { id: '01990000-0000-7000-8000-00000000c001', setLogId: set.id, body },
    });
  expect(await say('Good')).toEqual(await say('Good'));
  await expect(say('Bad')).rejects.toMatchObject({ code: 'conflict' });
  expect(await commentsOf(coach, workout.id)).toHaveLength(1);
});

test('a comment reaches the phone with the next pull, and vanishes from it when it is taken back', async () => {
  const { client, coach, workout, set } = await aLoggedSet();
  const params = { id: workout.id };
  const { id: commentId } = await api
    .as(coach)
    .setComments.commentOnSet({ params, body: { setLogId: set.id, body: 'Strong' } });
  const pulled = await api.as(client).execution.sync({ query: {} });
  expect(pulled.items.find(({ entity }) => entity === 'set-comment')).toMatchObject({
    id: commentId,
    data: { body: 'Strong', setLogId: set.id },
  });
  await api.as(coach).setComments.removeSetComment({ params: { ...params, commentId } });
  const later = await api.as(client).execution.sync({ query: { cursor: pulled.nextCursor } });
  expect(later.items).toMatchObject([{ entity: 'set-comment', id: commentId, isDeleted: true }]);
});

test('who may not see the training says nothing on it, and a set that is gone cannot be spoken of', async () => {
  const { client, workout, set } = await aLoggedSet();
  const stranger = world.aPractice().coach;
  const body = { setLogId: set.id, body: 'Hello' };
  const params = { id: workout.id };
  await expect(api.as(stranger).setComments.commentOnSet({ params, body })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(
    api.as(client).setComments.commentOnSet({
      params,
      body: { ...body, setLogId: '01990000-0000-7000-8000-00000000dead' },
    }),
  ).rejects.toMatchObject({ code: 'invalid', reason: 'unknown-set' });
  await expect(
    api.as(client).setComments.commentOnSet({ params, body: { setLogId: set.id } }),
  ).rejects.toMatchObject({ code: 'invalid' });
});
