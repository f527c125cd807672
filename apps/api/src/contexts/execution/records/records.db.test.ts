import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { anExerciseLog, aSetLog, aWorkout } from '../execution.fixtures.ts';
import { deleteWorkout } from '../sessions/delete-workout.ts';
import { saveWorkout } from '../sessions/save-workout.ts';
import { listRecords } from './records.queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

async function aTrainee(): Promise<{ actor: Actor; clientId: string }> {
  const { client, coach } = world.aPractice();
  const { id } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  return { actor: client, clientId: id };
}
const as = <T>(actor: Actor, use: (ctx: Ctx) => Promise<T>) => world.work.run(actor, use);
const aSession = (date: string, loadKg: number, reps = 5) =>
  aWorkout({
    startedAt: `${date}T07:00:00.000Z`,
    exercises: [anExerciseLog([aSetLog({ loadKg, reps })])],
  });
const save = (actor: Actor, workout: ReturnType<typeof aWorkout>) =>
  as(actor, (ctx) => saveWorkout(ctx, { workout, baseRevision: null }));

async function weightRecords({ actor, clientId }: { actor: Actor; clientId: string }) {
  const { items } = await as(actor, (ctx) => listRecords(ctx, clientId, { limit: 100 }));
  return items
    .filter(({ kind }) => kind === 'weight')
    .map(({ achievedOn, value, previous }) => [achievedOn, value, previous]);
}

test('the first session writes the record, a better one beats it and says what it beat', async () => {
  const trainee = await aTrainee();
  await save(trainee.actor, aSession('2026-11-02', 100));
  await save(trainee.actor, aSession('2026-11-09', 97.5));
  await save(trainee.actor, aSession('2026-11-16', 105));
  expect(await weightRecords(trainee)).toEqual([
    ['2026-11-16', 105, 100],
    ['2026-11-02', 100, null],
  ]);
});

test('records are the same in whatever order sessions arrive', async () => {
  const trainee = await aTrainee();
  await save(trainee.actor, aSession('2026-11-16', 105));
  await save(trainee.actor, aSession('2026-11-02', 100));
  await save(trainee.actor, aSession('2026-11-09', 110));
  expect(await weightRecords(trainee)).toEqual([
    ['2026-11-09', 110, 100],
    ['2026-11-02', 100, null],
  ]);
});

test('deleting the session of a record gives it back to the one before', async () => {
  const trainee = await aTrainee();
  const best = aSession('2026-11-09', 110);
  for (const session of [aSession('2026-11-02', 100), best, aSession('2026-11-16', 105)])
    await save(trainee.actor, session);
  await as(trainee.actor, (ctx) => deleteWorkout(ctx, best.id));
  expect(await weightRecords(trainee)).toEqual([
    ['2026-11-16', 105, 100],
    ['2026-11-02', 100, null],
  ]);
});

test('warm-ups and sets not done write no record', async () => {
  const trainee = await aTrainee();
  const sets = [
    aSetLog({ kind: 'warm-up', loadKg: 200 }),
    aSetLog({ isCompleted: false, loadKg: 180 }),
    aSetLog(),
  ];
  await save(trainee.actor, aWorkout({ exercises: [anExerciseLog(sets)] }));
  expect(await weightRecords(trainee)).toEqual([['2026-11-20', 100, null]]);
});
