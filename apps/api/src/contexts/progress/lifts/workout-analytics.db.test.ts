import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { anExerciseLog, aSetLog, aWorkout } from '#fixtures/execution/execution';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

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

async function aLifter() {
  const { client, coach } = world.aPractice();
  const { id: clientId } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const log = (startedAt: string, loadKg: number, endedAt: string | null) =>
    api.as(client).execution.logWorkout({
      body: aWorkout({
        ...{ startedAt, endedAt },
        exercises: [anExerciseLog([aSetLog({ loadKg, reps: 5 }), aSetLog({ loadKg, reps: 5 })])],
      }),
    });
  await log('2026-11-02T07:00:00.000Z', 100, '2026-11-02T08:00:00.000Z');
  await log('2026-11-16T07:00:00.000Z', 110, '2026-11-16T08:00:00.000Z');
  await log('2026-11-17T07:00:00.000Z', 120, null);
  return { client, coach, clientId };
}

const query = { from: '2026-11-02', to: '2026-11-20' };

test('finished sessions are counted by week and in all, with the weeks between and the muscles trained', async () => {
  const { client, coach, clientId } = await aLifter();
  const own = await api.as(client).workoutAnalytics.getWorkoutAnalytics({ query });
  expect(own).toMatchObject({
    ...{ clientId, ...query },
    totals: { sessions: 2, days: 2, sets: 4, volumeKg: 2100 },
    weeks: [
      { weekStart: '2026-11-02', sessions: 1, days: 1, sets: 2, volumeKg: 1000 },
      { weekStart: '2026-11-09', sessions: 0, days: 0, sets: 0, volumeKg: 0, muscles: [] },
      { weekStart: '2026-11-16', sessions: 1, sets: 2, volumeKg: 1100 },
    ],
  });
  expect(own.weeks[0]?.muscles[0]).toMatchObject({ hardSets: 2, volumeKg: 1000 });
  const seen = await api
    .as(coach)
    .workoutAnalytics.getWorkoutAnalytics({ query: { ...query, clientId } });
  expect(seen).toEqual(own);
});

test('another practice’s client is not there, and a range is at most a year', async () => {
  const { client, clientId } = await aLifter();
  const other = await aLifter();
  for (const stranger of [other.coach, other.client]) {
    const asked = api
      .as(stranger)
      .workoutAnalytics.getWorkoutAnalytics({ query: { ...query, clientId } });
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
  }
  const long = api
    .as(client)
    .workoutAnalytics.getWorkoutAnalytics({ query: { from: '2020-01-01', to: '2026-01-01' } });
  await expect(long).rejects.toMatchObject({ code: 'invalid', reason: 'range' });
});
