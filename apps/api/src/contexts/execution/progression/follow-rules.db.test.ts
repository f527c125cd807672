import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { RULE_DEFAULTS } from '@coachme/domain/progression/progression-rule.rules';
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

/** A client on three days of two squat sets of 5 × 100 kg, which go up by 2.5 kg after a success. */
async function onLinearSquats() {
  const { coach, client } = world.aPractice();
  const { id: clientId } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const day = () => {
    const made = aDay();
    for (const prescription of made.groups.flatMap((group) => group.prescriptions)) {
      prescription.progression = RULE_DEFAULTS.linear;
      prescription.sets = [aSet(), aSet()];
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
  const { client, planned } = await onLinearSquats();
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
  const { client, planned } = await onLinearSquats();
  const workout = sessionOf(first(await planned()), 4);
  await save(client, { ...workout, endedAt: null });
  await delivered();
  expect((await planned()).map(({ laidOut }) => laidOut)).toEqual([[], [], []]);
  await world.work.run(client, (ctx) => saveWorkout(ctx, { workout, baseRevision: 1 }));
  await delivered();
  expect((await planned())[2]?.laidOut[0]?.why).toMatchObject({ reason: 'repeat', loadKg: 100 });
});

test('deleting the session takes the load back, and its day is to be trained again', async () => {
  const { coach, client, planned } = await onLinearSquats();
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
