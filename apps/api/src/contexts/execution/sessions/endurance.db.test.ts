import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { anExerciseLog, aSetLog, aWorkout } from '../execution.fixtures.ts';
import { watchedWorkout } from '../history/live.queries.ts';

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

const lap = (place: number, durationSeconds: number) => ({
  ...{ place, durationSeconds },
  distanceMeters: 1000,
  isSkipped: false,
});

function aRun() {
  const whole = aSetLog({
    ...{ loadKg: null, reps: null, rpe: 7 },
    ...{ durationSeconds: 510, distanceMeters: 2000, note: 'Windy' },
  });
  const endurance = {
    averageHeartRate: 164,
    laps: [lap(0, 250), lap(1, 260)],
    stepStartedAt: null,
    pausedAt: null,
  };
  const exerciseId = 'b827fb21-3814-52a9-941c-d58dfd0346a0';
  return aWorkout({
    exercises: [anExerciseLog([whole], { exerciseId, exerciseName: 'Running', endurance })],
  });
}

test('laps and heart rate come back to client and coach as they were logged', async () => {
  const { client, coach } = world.aPractice();
  await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const run = aRun();
  await api.as(client).execution.logWorkout({ body: run });
  expect(await api.as(client).execution.logWorkout({ body: run })).toMatchObject({ revision: 1 });
  const seen = await api.as(coach).execution.getWorkout({ params: { id: run.id } });
  expect(seen).toMatchObject({ exercises: run.exercises, setCount: 1, volumeKg: 0 });
  // A list tells what it came to, not that it was one set of nothing.
  const params = { clientId: seen.clientId };
  const { items } = await api.as(coach).execution.listClientWorkouts({ params, query: {} });
  expect(items).toMatchObject([{ endurance: { durationSeconds: 510, distanceMeters: 2000 } }]);
  const watched = await world.work.run(coach, (ctx) => watchedWorkout(ctx, run.id));
  expect(watched).toMatchObject({
    lastLap: { number: 2, durationSeconds: 260, distanceMeters: 1000 },
    lastSet: { durationSeconds: 510, distanceMeters: 2000 },
  });
});

test('two devices that logged apart keep the laps of one and the note of the other', async () => {
  const { client, coach } = world.aPractice();
  await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const { execution } = api.as(client);
  const first = aRun();
  const push = (workout: typeof first, baseRevision: number | null) =>
    execution.bulkSync({ body: { items: [{ id: workout.id, baseRevision, workout }] } });
  await push(first, null);
  const noted = { ...first, notes: 'With Omar' };
  const lapped = {
    ...first,
    exercises: first.exercises.map((log) => ({
      ...log,
      endurance: { ...first.exercises[0]?.endurance, laps: [lap(0, 250)] },
    })),
  };
  await push(noted, 1);
  // The shape is that of the first one, whose log has laps.
  await push(lapped as typeof first, 1);
  const stored = await execution.getWorkout({ params: { id: first.id } });
  expect(stored.notes).toBe('With Omar');
  expect(stored.exercises[0]?.endurance).toMatchObject({
    averageHeartRate: 164,
    laps: [{ place: 0 }],
  });
});
