import type { ScheduledDay } from '@coachme/contracts/programs.words';
import {
  type ProgressionRule,
  RULE_DEFAULTS,
} from '@coachme/domain/progression/progression-rule.rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { programsFacade } from '#contexts/programs';
import type { Actor } from '#platform/access/actor';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { aDay, anAssignment, aSet, aWeek } from '../../programs/programs.fixtures.ts';
import { anExerciseLog, aSetLog, aWorkout } from '../execution.fixtures.ts';
import { deleteWorkout } from '../sessions/delete-workout.ts';
import { saveWorkout } from '../sessions/save-workout.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const wholeYear = { from: '2026-01-01', to: '2026-12-31' };
const delivered = () => deliver(world, contextModules);

/** A client on three days of two squat sets of 5 × 100 kg, by default going up by 2.5 kg after a success. */
async function onSquats(progression: ProgressionRule = RULE_DEFAULTS.linear) {
  const { coach, client } = world.aPractice();
  const { id: clientId } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const day = () => {
    const made = aDay();
    for (const prescription of made.groups.flatMap((group) => group.prescriptions)) {
      prescription.progression = progression;
      prescription.sets = [aSet({ rpe: 8 }), aSet({ rpe: 8 })];
    }
    return made;
  };
  const weeks = [aWeek([day(), day(), day()])];
  await world.work.run(coach, (ctx) => anAssignment(ctx, clientId, { weeks }));
  const planned = () =>
    world.work.run(coach, (ctx) => programsFacade.scheduledDaysOn(ctx, clientId, wholeYear));
  return { coach, client, planned };
}

/** The session of a day: each set done with so many reps. */
function sessionOf({ id: scheduledDayId, day }: ScheduledDay, reps = 5) {
  const prescriptions = day.groups.flatMap((group) => group.prescriptions);
  return aWorkout({
    scheduledDayId,
    exercises: prescriptions.map(({ id, exerciseId, sets }) =>
      anExerciseLog(
        sets.map((set) => aSetLog({ setPrescriptionId: set.id, reps })),
        { exercisePrescriptionId: id, exerciseId },
      ),
    ),
  });
}
const save = (actor: Actor, workout: ReturnType<typeof aWorkout>) =>
  world.work.run(actor, (ctx) => saveWorkout(ctx, { workout, baseRevision: null }));
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('there is none');
  return one;
};

test('after a session the days still to come show the next load and from what it was worked out', async () => {
  const { client, planned } = await onSquats();
  const workout = sessionOf(first(await planned()));
  await save(client, workout);
  await delivered();
  const [done, ...ahead] = await planned();
  expect(done?.laidOut).toEqual([]);
  for (const day of ahead) {
    expect(day).toMatchObject({
      revision: 2,
      laidOut: [
        {
          sets: [{ loadKg: 102.5 }, { loadKg: 102.5 }],
          why: { rule: 'linear', reason: 'load-up', last: { loadKg: 100, reps: 5, sets: 2 } },
        },
      ],
    });
  }
  await save(client, workout);
  await delivered();
  expect((await planned()).map(({ revision }) => revision)).toEqual([1, 2, 2]);
});

test('a miss repeats the load, and a session still going on changes nothing', async () => {
  const { client, planned } = await onSquats();
  const workout = sessionOf(first(await planned()), 4);
  await save(client, { ...workout, endedAt: null });
  await delivered();
  expect((await planned()).map(({ laidOut }) => laidOut)).toEqual([[], [], []]);
  await world.work.run(client, (ctx) => saveWorkout(ctx, { workout, baseRevision: 1 }));
  await delivered();
  expect((await planned())[2]?.laidOut[0]?.why).toMatchObject({ reason: 'repeat', loadKg: 100 });
});

test('deleting the session takes the load back, and its day is to be trained again', async () => {
  const { coach, client, planned } = await onSquats();
  const day = first(await planned());
  const workout = sessionOf(day);
  await save(client, workout);
  await delivered();
  await world.work.run(client, (ctx) => deleteWorkout(ctx, workout.id));
  await delivered();
  expect((await planned()).map(({ laidOut }) => laidOut)).toEqual([[], [], []]);
  const plan = await world.work.run(coach, (ctx) =>
    programsFacade.planAround(ctx, { scheduledDayId: day.id }),
  );
  expect(plan.map(({ isTrained }) => isTrained)).toEqual([false, false, false]);
});

test('a day trained by effort keeps what readiness made of its load, and why', async () => {
  const { client, planned } = await onSquats(RULE_DEFAULTS.rpe);
  const [one, other] = await planned();
  if (!one || !other) throw new Error('there are no days');
  const easy = sessionOf(one);
  const sets = easy.exercises.map((log) => ({
    ...log,
    sets: log.sets.map((set) => ({ ...set, rpe: 6 })),
  }));
  await save(client, { ...easy, exercises: sets });
  await delivered();
  // Nobody knows yet how ready the client will be.
  expect((await planned())[1]?.laidOut[0]?.why).toMatchObject({
    reason: 'readiness-unknown',
    loadKg: 102.5,
  });
  const tired = sessionOf(other);
  const later = (instant: string | null) =>
    instant && new Date(Date.parse(instant) + 86_400_000).toISOString();
  const startedAt = later(tired.startedAt) ?? tired.startedAt;
  await save(client, { ...tired, startedAt, endedAt: later(tired.endedAt), readiness: 1 });
  await delivered();
  expect((await planned())[1]?.laidOut[0]?.why).toMatchObject({
    reason: 'readiness-low',
    loadKg: 100,
  });
});
