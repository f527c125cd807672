import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { anExerciseLog, aSetLog, aWorkout } from '../execution.fixtures.ts';
import { deleteWorkout } from './delete-workout.ts';
import { logWorkout } from './log-workout.ts';
import { saveWorkout } from './save-workout.ts';
import { getWorkout } from './workouts.queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

async function aTrainee(): Promise<{ actor: Actor; coach: Actor }> {
  const { client, coach } = world.aPractice();
  await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  return { actor: client, coach };
}
const as = <T>(actor: Actor, use: (ctx: Ctx) => Promise<T>) => world.work.run(actor, use);
const historyOf = (actor: Actor, id: string) =>
  as(actor, async ({ tx }) => {
    const { rows } = await tx.execute(
      `select revision, content is not null as kept from execution.workout_history where workout_id = '${id}' order by revision`,
    );
    return rows;
  });

test('a workout is stored once, with what its sets come to', async () => {
  const { actor } = await aTrainee();
  const workout = aWorkout({
    exercises: [
      anExerciseLog([aSetLog({ loadKg: 60, kind: 'warm-up' }), aSetLog(), aSetLog({ reps: 4 })]),
    ],
  });
  await as(actor, (ctx) => logWorkout(ctx, workout));
  const again = await as(actor, (ctx) => saveWorkout(ctx, { workout, baseRevision: null }));
  expect(again).toEqual({ decision: 'unchanged', revision: 1 });
  expect(await as(actor, (ctx) => getWorkout(ctx, workout.id))).toMatchObject({
    ...workout,
    revision: 1,
    setCount: 3,
    volumeKg: 900,
  });
});

test('other content under a known id is a conflict for a create and a change for a phone', async () => {
  const { actor } = await aTrainee();
  const workout = aWorkout();
  await as(actor, (ctx) => logWorkout(ctx, workout));
  const changed = { ...workout, notes: 'heavier than it looked' };
  await expect(as(actor, (ctx) => logWorkout(ctx, changed))).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await as(actor, (ctx) => saveWorkout(ctx, { workout: changed, baseRevision: 1 }))).toEqual(
    { decision: 'replace', revision: 2 },
  );
});

test('a push sent again late does not undo what came after it', async () => {
  const { actor } = await aTrainee();
  const first = aWorkout({ endedAt: null });
  const second = { ...first, exercises: [anExerciseLog([aSetLog(), aSetLog()])] };
  await as(actor, (ctx) => saveWorkout(ctx, { workout: first, baseRevision: null }));
  await as(actor, (ctx) => saveWorkout(ctx, { workout: second, baseRevision: null }));
  const replay = await as(actor, (ctx) => saveWorkout(ctx, { workout: first, baseRevision: null }));
  expect(replay).toEqual({ decision: 'unchanged', revision: 2 });
  expect((await as(actor, (ctx) => getWorkout(ctx, first.id))).setCount).toBe(2);
});

test('two devices that changed the same workout both keep their sets', async () => {
  const { actor } = await aTrainee();
  const squat = anExerciseLog([aSetLog()]);
  const base = aWorkout({ exercises: [squat] });
  await as(actor, (ctx) => saveWorkout(ctx, { workout: base, baseRevision: null }));
  const withSet = () => ({ ...base, exercises: [{ ...squat, sets: [...squat.sets, aSetLog()] }] });
  await as(actor, (ctx) => saveWorkout(ctx, { workout: withSet(), baseRevision: 1 }));
  const later = await as(actor, (ctx) => saveWorkout(ctx, { workout: withSet(), baseRevision: 1 }));
  expect(later).toEqual({ decision: 'merge', revision: 3 });
  expect((await as(actor, (ctx) => getWorkout(ctx, base.id))).setCount).toBe(3);
  expect(await historyOf(actor, base.id)).toEqual([
    { revision: 1, kept: true },
    { revision: 2, kept: true },
  ]);
});

test('a deleted workout stays deleted when a phone that did not know sends an edit, which the history keeps', async () => {
  const { actor } = await aTrainee();
  const workout = aWorkout();
  await as(actor, (ctx) => saveWorkout(ctx, { workout, baseRevision: null }));
  await as(actor, (ctx) => deleteWorkout(ctx, workout.id));
  const edit = { ...workout, notes: 'written on the plane' };
  expect(await as(actor, (ctx) => saveWorkout(ctx, { workout: edit, baseRevision: 1 }))).toEqual({
    decision: 'deleted',
    revision: 3,
  });
  expect(
    await as(actor, (ctx) => saveWorkout(ctx, { workout: edit, baseRevision: 1 })),
  ).toMatchObject({ decision: 'unchanged' });
  await expect(as(actor, (ctx) => getWorkout(ctx, workout.id))).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await as(actor, (ctx) => saveWorkout(ctx, { workout: edit, baseRevision: 3 }))).toEqual({
    decision: 'replace',
    revision: 4,
  });
});

test('an exercise that is not in the library is named by its place', async () => {
  const { actor } = await aTrainee();
  const exercises = [anExerciseLog(), anExerciseLog([], { exerciseId: crypto.randomUUID() })];
  await expect(
    as(actor, (ctx) => saveWorkout(ctx, { workout: aWorkout({ exercises }), baseRevision: null })),
  ).rejects.toMatchObject({
    code: 'invalid',
    reason: 'unknown-exercise',
    more: { field: 'exercises.1.exerciseId' },
  });
});

test('another client of the same organization can neither read nor overwrite a workout', async () => {
  const { actor, coach } = await aTrainee();
  const other = world.anActor('client', actor.organizationId);
  await as(coach, (ctx) => aClient(ctx, { userId: other.userId, coachUserId: coach.userId }));
  const workout = aWorkout();
  await as(actor, (ctx) => saveWorkout(ctx, { workout, baseRevision: null }));
  await expect(as(other, (ctx) => getWorkout(ctx, workout.id))).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(
    as(other, (ctx) => saveWorkout(ctx, { workout, baseRevision: 1 })),
  ).rejects.toMatchObject({ code: 'not-found' });
  expect((await as(coach, (ctx) => getWorkout(ctx, workout.id))).id).toBe(workout.id);
});
