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

/** Somebody who may log, as the API sees them. */
async function aRunner() {
  const { client, coach } = world.aPractice();
  await world.work.run(coach, (ctx) => aClient(ctx, { userId: client.userId }));
  return api.as(client);
}

const endurance = {
  averageHeartRate: 164,
  laps: [
    { place: 0, durationSeconds: 250, distanceMeters: 1000, isSkipped: false },
    { place: 1, durationSeconds: 0, distanceMeters: null, isSkipped: true },
    { place: 2, durationSeconds: 260, distanceMeters: 1000.5, isSkipped: false },
  ],
  ...{ stepStartedAt: null, pausedAt: null },
};
const figures = { loadKg: null, reps: null, rpe: 7, durationSeconds: 510, distanceMeters: 2000.5 };
const run = aWorkout({
  readiness: 4,
  exercises: [
    anExerciseLog([aSetLog({ ...figures, note: 'Windy' })], {
      ...{ exerciseId: 'b827fb21-3814-52a9-941c-d58dfd0346a0', exerciseName: 'Running, Treadmill' },
      endurance,
    }),
  ],
});

test('a run goes out in our layout and comes back for another person with its laps, heart rate and readiness', async () => {
  const runner = await aRunner();
  await runner.execution.logWorkout({ body: run });
  const table = await runner.imports.exportWorkouts({ query: {} });
  expect(table).toContain('1 250s 1000m; 2 0s skipped; 3 260s 1000.5m');

  const other = await aRunner();
  const file = new File([table], 'history.csv', { type: 'text/csv' });
  const { id } = await other.imports.startImport({ body: { file, timeZone: 'UTC' } });
  const stateOf = async () => (await other.imports.getImport({ params: { id } })).state;
  await expect.poll(stateOf).toBe('preview');
  await other.imports.commitImport({ params: { id }, body: {} });
  await expect.poll(stateOf).toBe('committed');
  const [row] = (await other.execution.listWorkouts({ query: {} })).items;
  expect(await other.execution.getWorkout({ params: { id: row?.id ?? '' } })).toMatchObject({
    readiness: 4,
    exercises: [{ endurance, sets: [{ ...figures, note: 'Windy' }] }],
  });
});

test.each(['strong', 'hevy', 'fitnotes'] as const)(
  'the time and the distance of a run stand in the layout of %s',
  async (format) => {
    const runner = await aRunner();
    await runner.execution.logWorkout({ body: { ...run, id: crypto.randomUUID() } });
    const table = await runner.imports.exportWorkouts({ query: { format } });
    expect(table).toContain('510');
    expect(table).toContain(format === 'hevy' ? '2.0005' : '2000.5');
  },
);
