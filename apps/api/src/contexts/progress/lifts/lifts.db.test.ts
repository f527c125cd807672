import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { anExerciseLog, aSetLog, aWorkout } from '#fixtures/execution/execution';
import type { Actor } from '#platform/access/actor';
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

const bench = {
  exerciseId: '651e0c5b-227e-5b05-9fdc-df508da53c16',
  exerciseName: 'Barbell Bench Press',
};

/** Two Mondays of squats, the second with a bench press. */
async function aLifter() {
  const { client, coach } = world.aPractice();
  const { id } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const squats = (loadKg: number) => anExerciseLog([aSetLog({ loadKg, reps: 5 })]);
  const { execution } = api.as(client);
  await execution.logWorkout({
    body: aWorkout({ startedAt: '2026-11-09T07:00:00.000Z', exercises: [squats(100)] }),
  });
  await execution.logWorkout({
    body: aWorkout({
      startedAt: '2026-11-16T07:00:00.000Z',
      exercises: [squats(110), anExerciseLog([aSetLog({ loadKg: 80, reps: 8 })], bench)],
    }),
  });
  return { client, coach, params: { id } };
}
const liftsOf = (actor: Actor, params: { id: string }, q?: string) =>
  api.as(actor).lifts.listLifts({ params, query: q === undefined ? {} : { q } });

test('a coach sees what a client trains, the bests that stand and what they beat', async () => {
  const { coach, params } = await aLifter();
  const { items } = await liftsOf(coach, params);
  expect(items).toMatchObject([
    { sessionCount: 2, lastTrainedOn: '2026-11-16' },
    { sessionCount: 1, exerciseName: 'Barbell Bench Press - Medium Grip' },
  ]);
  const squat = items.find(({ sessionCount }) => sessionCount === 2);
  expect(squat?.bests.find(({ kind }) => kind === 'weight')).toMatchObject({
    value: 110,
    previous: 100,
  });
  expect((await liftsOf(coach, params, 'bench')).items).toHaveLength(1);
});

test('whoever reads it reads the library’s names in their own language, whatever it was logged as', async () => {
  const { client, coach, params } = await aLifter();
  const arabic = { ...coach, locale: 'ar' } as const;
  const [squats, benchPress] = (await liftsOf(arabic, params)).items;
  expect([squats?.exerciseName, benchPress?.exerciseName]).toEqual([
    'سكوات خلفي بالبار',
    'ضغط الصدر بالبار',
  ]);
  expect((await liftsOf(arabic, params, 'الصدر')).items).toHaveLength(1);
  const { items } = await api.as(client).execution.listWorkouts({ query: { limit: 1 } });
  const session = { params: { id: items[0]?.id ?? '' } };
  const read = await api.as(arabic).execution.getWorkout(session);
  expect(read.exercises.map(({ exerciseName }) => exerciseName)).toContain('ضغط الصدر بالبار');
  expect(read.records.every(({ exerciseName }) => /\p{Script=Arabic}/u.test(exerciseName))).toBe(
    true,
  );
  const strange = anExerciseLog([aSetLog()], { exerciseName: 'Back squat (Hevy)' });
  await api.as(client).execution.logWorkout({
    body: aWorkout({ startedAt: '2026-11-17T07:00:00.000Z', exercises: [strange] }),
  });
  expect((await liftsOf(client, params)).items[0]?.exerciseName).toBe('Barbell Full Squat');
});

test('an exercise is read through its sessions, page by page, with estimate and formula', async () => {
  const { client, params } = await aLifter();
  const exerciseId = anExerciseLog().exerciseId;
  const { lifts } = api.as(client);
  const first = await lifts.listLiftSessions({
    params: { ...params, exerciseId },
    query: { limit: 1 },
  });
  expect(first.items).toMatchObject([
    { date: '2026-11-16', topLoadKg: 110, volumeKg: 550, e1rmKg: 128.33, formula: 'epley' },
  ]);
  const second = await lifts.listLiftSessions({
    params: { ...params, exerciseId },
    query: { limit: 1, cursor: first.nextCursor ?? '' },
  });
  expect(second).toMatchObject({ items: [{ date: '2026-11-09' }], nextCursor: null });
});

test('records of one exercise alone are its timeline', async () => {
  const { coach, params } = await aLifter();
  const query = { exerciseId: bench.exerciseId };
  const { items } = await api.as(coach).progress.listClientRecords({ params, query });
  expect(new Set(items.map(({ exerciseName }) => exerciseName))).toEqual(
    new Set(['Barbell Bench Press - Medium Grip']),
  );
});

test('muscles are counted by week; a range that ends before it begins is refused', async () => {
  const { coach, params } = await aLifter();
  const { lifts } = api.as(coach);
  const query = { from: '2026-11-09', to: '2026-11-20' };
  const { weeks } = await lifts.getMuscleWeeks({ params, query });
  expect(weeks.map(({ weekStart }) => weekStart)).toEqual(['2026-11-09', '2026-11-16']);
  const chest = weeks[1]?.muscles.find(({ muscle }) => muscle === 'chest');
  expect(chest).toEqual({ muscle: 'chest', hardSets: 1, volumeKg: 640 });
  await expect(
    lifts.getMuscleWeeks({ params, query: { from: '2026-11-20', to: '2026-11-09' } }),
  ).rejects.toMatchObject({ code: 'invalid', reason: 'range' });
});

test('strength is compared in DOTS points; without a deadlift there is no total', async () => {
  const { coach, params } = await aLifter();
  const query = { bodyWeightKg: 90, curve: 'men' } as const;
  const standards = await api.as(coach).lifts.getStrengthStandards({ params, query });
  expect(standards).toMatchObject({ score: 'dots', formula: 'epley', total: null });
  expect(standards.lifts.map(({ lift }) => lift)).toEqual(['squat', 'bench']);
  const bad = { params, query: { bodyWeightKg: 5, curve: 'men' } as const };
  await expect(api.as(coach).lifts.getStrengthStandards(bad)).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('nobody else’s coach sees any of it', async () => {
  const { params } = await aLifter();
  const stranger = world.aPractice().coach;
  await expect(liftsOf(stranger, params)).rejects.toMatchObject({ code: 'not-found' });
});

test('a total is compared by the weight measured nearest before its day, and by a typed one only before the first', async () => {
  const { client, coach, params } = await aLifter();
  const deadlift = { exerciseId: await deadliftId(coach), exerciseName: 'Barbell Deadlift' };
  const pulled = anExerciseLog([aSetLog({ loadKg: 140, reps: 3 })], deadlift);
  await api.as(client).execution.logWorkout({
    body: aWorkout({ startedAt: '2026-11-17T07:00:00.000Z', exercises: [pulled] }),
  });
  const query = { bodyWeightKg: 70, curve: 'men' as const };
  const standards = (on?: string) =>
    api.as(coach).lifts.getStrengthStandards({ params, query: on ? { ...query, on } : query });
  expect((await standards()).bodyWeight).toEqual({ weightKg: 70, measuredOn: null });
  const weigh = (date: string, weightKg: number) =>
    api.as(client).bodyWeights.saveBodyWeight({ params: { date }, body: { weightKg } });
  await weigh('2026-11-15', 90);
  await weigh('2026-11-19', 84);
  const now = await standards();
  expect(now.bodyWeight).toEqual({ weightKg: 84, measuredOn: '2026-11-19' });
  expect(now.overTime).toMatchObject([{ date: '2026-11-17', weightKg: 90 }]);
  expect((await standards('2026-11-17')).bodyWeight?.weightKg).toBe(90);
  expect(await standards('2026-11-14')).toMatchObject({
    ...{ bodyWeight: { weightKg: 70, measuredOn: null }, total: null },
    lifts: [{ lift: 'squat' }],
  });
});

async function deadliftId(coach: Actor): Promise<string> {
  const q = 'Barbell Deadlift';
  const { items } = await api.as(coach).exercises.searchExercises({ query: { q } });
  return items.find(({ name }) => name === q)?.id ?? '';
}
