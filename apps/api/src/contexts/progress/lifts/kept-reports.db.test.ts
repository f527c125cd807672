import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { aCoachedClient } from '#fixtures/clients/coaching/coaching';
import { anExerciseLog, aSetLog, aWorkout } from '#fixtures/execution/execution';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { countStatements } from '#test/count-statements';
import { aWorld, type World } from '#test/world';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  // Without a worker, whose statements would be counted too.
  api = await anApi(world, { config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const query = { from: '2026-11-16', to: '2026-11-20' };

async function aLifter() {
  const { client, coach } = world.aPractice();
  const { id } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const train = (exercise = {}) =>
    api.as(client).execution.logWorkout({
      body: aWorkout({
        startedAt: '2026-11-16T07:00:00.000Z',
        exercises: [anExerciseLog([aSetLog({ loadKg: 100, reps: 5 })], exercise)],
      }),
    });
  await train();
  return { client, coach, train, params: { id } };
}

const report = (who: Actor, params: { id: string }) =>
  api.as(who).lifts.getMuscleWeeks({ params, query });
const setsOf = async (who: Actor, params: { id: string }, muscle: string) => {
  const [week] = (await report(who, params)).weeks;
  return week?.muscles.find((load) => load.muscle === muscle)?.hardSets ?? 0;
};

test('a report asked for again costs only the question who may see it', async () => {
  const { coach, params } = await aLifter();
  const ask = () => countStatements(world.pools.app, () => report(coach, params));
  const first = await ask();
  const again = await ask();
  expect(again.result).toEqual(first.result);
  expect(first.statements - again.statements).toBeGreaterThanOrEqual(2);
  const standards = () =>
    countStatements(world.pools.app, () =>
      api.as(coach).lifts.getStrengthStandards({ params, query: {} }),
    );
  const worked = await standards();
  expect((await standards()).statements).toBeLessThan(worked.statements);
});

test('what is logged, changed or deleted is in the next report', async () => {
  const { client, coach, train, params } = await aLifter();
  expect(await setsOf(coach, params, 'quadriceps')).toBe(1);
  const workout = await train();
  expect(await setsOf(coach, params, 'quadriceps')).toBe(2);
  expect(await setsOf(client, params, 'quadriceps')).toBe(2);
  await api.as(client).execution.deleteWorkout({ params: { id: workout.id } });
  expect(await setsOf(coach, params, 'quadriceps')).toBe(1);
});

test('an exercise that works other muscles now is counted for those', async () => {
  const { coach, train, params } = await aLifter();
  const exercise = { name: 'Sled push', primaryMuscles: ['quadriceps' as const] };
  const { id: exerciseId } = await api.as(coach).exercises.addExercise({ body: exercise });
  await train({ exerciseId, exerciseName: 'Sled push' });
  const before = await setsOf(coach, params, 'calves');
  await api.as(coach).library.changeExercise({
    params: { id: exerciseId },
    body: { ...exercise, primaryMuscles: ['calves'] },
  });
  expect(await setsOf(coach, params, 'calves')).toBe(before + 1);
});

test('a report that is kept opens for nobody who may not see it', async () => {
  const { coach, params } = await aLifter();
  await report(coach, params);
  const { coach: stranger } = world.aPractice();
  await expect(report(stranger, params)).rejects.toMatchObject({ code: 'not-found' });
  const colleague = world.anActor('coach', coach.organizationId);
  await expect(report(colleague, params)).rejects.toMatchObject({ code: 'not-found' });
});

test('a report that is kept is closed with what is no longer shared', async () => {
  const { client, coach, id } = await aCoachedClient(world, api);
  const params = { id };
  await report(coach, params);
  const { coachings } = api.as(client);
  const [coaching] = (await coachings.listMyCoaches({ query: {} })).items;
  const own = { id: String(coaching?.id) };
  await coachings.changeShares({ params: own, body: { shares: [] } });
  await expect(report(coach, params)).rejects.toMatchObject({ reason: 'training-not-shared' });
});
