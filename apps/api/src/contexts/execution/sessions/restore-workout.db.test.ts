import { afterAll, beforeAll, expect, test } from 'vitest';
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

async function anEditedWorkout() {
  const { client, coach } = world.aPractice();
  await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const first = aWorkout({
    exercises: [anExerciseLog([aSetLog({ note: 'belt', shortfallReason: 'fatigue' })])],
    feedback: {
      ...{ effort: 8, mood: 6, comment: '', fatigue: 7, pump: 4, pain: 3 },
      painAreas: ['knee'],
    },
  });
  const { execution } = api.as(client);
  await execution.logWorkout({ body: first });
  const edited = { ...first, title: 'Upper', exercises: [], feedback: null };
  await execution.changeWorkout({ params: { id: first.id }, body: edited });
  return { client, coach, first, edited, params: { id: first.id } };
}

test('what a finished workout was can be read by client and coach, with who changed it', async () => {
  const { client, coach, first, params } = await anEditedWorkout();
  for (const actor of [client, coach]) {
    const { items } = await api.as(actor).workoutHistory.listFormerWorkouts({ params, query: {} });
    expect(items).toMatchObject([
      { revision: 1, replacedBy: { userId: client.userId }, workout: first },
    ]);
  }
});

test('restoring brings everything back, and can itself be undone', async () => {
  const { client, first, edited, params } = await anEditedWorkout();
  const { workoutHistory } = api.as(client);
  const restored = await workoutHistory.restoreWorkout({ params, body: { revision: 1 } });
  expect(restored).toMatchObject({ ...first, revision: 3 });
  const undone = await workoutHistory.restoreWorkout({ params, body: { revision: 2 } });
  expect(undone).toMatchObject({ ...edited, revision: 4 });
});

test('only its client restores a workout, and only to what was kept', async () => {
  const { client, coach, params } = await anEditedWorkout();
  await expect(
    api.as(coach).workoutHistory.restoreWorkout({ params, body: { revision: 1 } }),
  ).rejects.toMatchObject({ code: 'not-found' });
  await expect(
    api.as(client).workoutHistory.restoreWorkout({ params, body: { revision: 9 } }),
  ).rejects.toMatchObject({ code: 'not-found' });
});
