import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { programsFacade } from '#contexts/programs';
import { aClient } from '#fixtures/clients/clients';
import { anExerciseLog, aSentWorkout, aSetLog, aWorkout } from '#fixtures/execution/execution';
import { aDay, anAssignment, aWeek } from '#fixtures/programs/programs';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { getProgramReport } from './program-report.queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const wholeYear = { from: '2026-01-01', to: '2026-12-31' };
const reportsTold = (assignmentId: string) =>
  world.pools.relay.query(
    `select payload from platform.outbox where name = 'progress.program-reported.v1'
      and payload ->> 'assignmentId' = $1`,
    [assignmentId],
  );

/** A client on a week of three days in March, which is over. */
async function onThreeDays() {
  const { coach, client } = world.aPractice();
  const { id: clientId } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const weeks = [aWeek([aDay(), aDay(), aDay()])];
  const { id } = await world.work.run(coach, (ctx) =>
    anAssignment(ctx, clientId, { weeks, startsOn: '2026-03-02' }),
  );
  const days = await world.work.run(coach, (ctx) =>
    programsFacade.scheduledDaysOn(ctx, clientId, wholeYear),
  );
  const train = async (index: number, pain: number) => {
    const day = days[index];
    if (!day) throw new Error('there is no such day');
    const exercises = day.day.groups
      .flatMap((group) => group.prescriptions)
      .map(({ id: exercisePrescriptionId, exerciseId, sets }) =>
        anExerciseLog(
          sets.map((set) => aSetLog({ setPrescriptionId: set.id, loadKg: 100 + index * 5 })),
          { exercisePrescriptionId, exerciseId },
        ),
      );
    const said = { effort: 7, mood: 7, comment: '', fatigue: null, pump: null, painAreas: [] };
    const workout = aWorkout({
      ...{ scheduledDayId: day.id, exercises, feedback: { ...said, pain } },
      ...{ startedAt: `${day.date}T10:00:00.000Z`, endedAt: `${day.date}T11:00:00.000Z` },
      localDate: day.date,
    });
    await world.work.run(client, (ctx) => aSentWorkout(ctx, workout));
    await deliver(world, contextModules);
  };
  const report = (actor = coach) => world.work.run(actor, (ctx) => getProgramReport(ctx, id));
  return { id, coach, client, train, report };
}

test('a report says what was done of what was due, and gives no score for too little', async () => {
  const plan = await onThreeDays();
  expect(await plan.report()).toMatchObject({ score: null, isOver: true, weeks: [] });
  await plan.train(0, 0);
  const report = await plan.report(plan.client);
  expect(report).toMatchObject({ adherence: { done: 1, due: 3 }, weeks: [{ weekNumber: 1 }] });
  const of = (name: string) => report.parts.find((part) => part.name === name);
  expect(of('adherence')?.value).toBeCloseTo(1 / 3, 5);
  expect(of('strength')).toMatchObject({ value: null, n: 0 });
  expect(of('pain')).toMatchObject({ value: null, n: 1 });
});

test('when the last day is trained the report is told, with its score', async () => {
  const plan = await onThreeDays();
  await plan.train(0, 0);
  await plan.train(1, 6);
  expect((await reportsTold(plan.id)).rows).toEqual([]);
  await plan.train(2, 0);
  const { score, isOver } = await plan.report();
  expect(isOver).toBe(true);
  expect(score).toBeGreaterThan(60);
  expect((await reportsTold(plan.id)).rows).toMatchObject([{ payload: { score } }]);
});

test('nobody of another organization reads it', async () => {
  const { id } = await onThreeDays();
  const { coach: stranger } = world.aPractice();
  await expect(world.work.run(stranger, (ctx) => getProgramReport(ctx, id))).rejects.toMatchObject({
    code: 'not-found',
  });
});
