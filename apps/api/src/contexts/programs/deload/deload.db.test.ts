import { RULE_DEFAULTS } from '@coachme/domain/progression/progression-rule.rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aClient } from '#fixtures/clients/clients';
import { anExerciseLog, aSentWorkout, aSetLog, aWorkout } from '#fixtures/execution/execution';
import type { Actor } from '#platform/access/actor';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { programsFacade } from '../programs.facade.ts';
import { aDay, anAssignment, aSet, aWeek } from '../programs.fixtures.ts';
import { decideDeload } from './decide-deload.ts';
import { listDeloads } from './deloads.queries.ts';
import { takeBackDeload } from './take-back-deload.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const everyDay = { from: '2020-01-01', to: '2099-12-31' };
const delivered = () => deliver(world, contextModules);

/** A client with six days ahead of four squat sets of 5 × 100 kg under a rule. */
async function onSquats() {
  const { coach, client } = world.aPractice();
  const { id: clientId } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const day = () => {
    const made = aDay();
    for (const prescription of made.groups.flatMap((group) => group.prescriptions)) {
      prescription.progression = RULE_DEFAULTS.linear;
      prescription.sets = [aSet(), aSet(), aSet(), aSet()];
    }
    return made;
  };
  const startsOn = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const weeks = [aWeek([day(), day(), day()]), aWeek([day(), day(), day()])];
  await world.work.run(coach, (ctx) => anAssignment(ctx, clientId, { weeks, startsOn }));
  const planned = () =>
    world.work.run(coach, (ctx) => programsFacade.scheduledDaysOn(ctx, clientId, everyDay));
  const proposed = async () =>
    (await world.work.run(coach, (ctx) => listDeloads(ctx, clientId, { limit: 10 }))).items;
  return { coach, client, planned, proposed };
}
type Squats = Awaited<ReturnType<typeof onSquats>>;

/** Three sessions that began tired, one a day up to now, each done as planned. */
async function threeTiredSessions({ client, planned }: Pick<Squats, 'client' | 'planned'>) {
  const days = (await planned()).slice(0, 3);
  for (const [index, { id: scheduledDayId, day }] of days.entries()) {
    const startedAt = new Date(Date.now() - (3 - index) * 86_400_000);
    const exercises = day.groups
      .flatMap((group) => group.prescriptions)
      .map(({ id, exerciseId, sets }) =>
        anExerciseLog(
          sets.map((set) => aSetLog({ setPrescriptionId: set.id, reps: 5 })),
          { exercisePrescriptionId: id, exerciseId },
        ),
      );
    const workout = aWorkout({
      ...{ scheduledDayId, exercises, readiness: 2 },
      startedAt: startedAt.toISOString(),
      endedAt: new Date(startedAt.getTime() + 3_600_000).toISOString(),
      localDate: startedAt.toISOString().slice(0, 10),
    });
    await world.work.run(client, (ctx) => aSentWorkout(ctx, workout));
    await delivered();
  }
}
const decide = (actor: Actor, id: string, isAccepted: boolean) =>
  world.work.run(actor, (ctx) => decideDeload(ctx, { id, isAccepted }));

test('three tired sessions propose a lighter week, and nothing changes before the coach decides', async () => {
  const plan = await onSquats();
  await threeTiredSessions(plan);
  const proposals = await plan.proposed();
  expect(proposals).toMatchObject([
    {
      decidedAt: null,
      isAccepted: null,
      reasons: [{ kind: 'readiness', answers: [{ readiness: 2 }, {}, {}] }],
    },
  ]);
  const ahead = (await plan.planned()).slice(3);
  expect(ahead.map(({ lighter }) => lighter)).toEqual([null, null, null]);
  expect(ahead[0]?.laidOut[0]?.why).toMatchObject({ reason: 'load-up', loadKg: 102.5 });

  const [{ id } = { id: '' }] = proposals;
  await expect(decide(plan.client, id, true)).rejects.toMatchObject({ code: 'forbidden' });
  const accepted = await decide(plan.coach, id, true);
  await delivered();
  expect(accepted).toMatchObject({ isAccepted: true, from: ahead[0]?.date });
  const lighter = (await plan.planned()).find(({ date }) => date === accepted.from);
  expect(lighter?.laidOut[0]).toMatchObject({ why: { reason: 'deload-week', loadKg: 90 } });
  expect(lighter?.laidOut[0]?.sets).toHaveLength(2);

  expect(await decide(plan.coach, id, true)).toEqual(accepted);
  await expect(decide(plan.coach, id, false)).rejects.toMatchObject({ reason: 'deload-decided' });
});

const takeBack = (actor: Actor, id: string) =>
  world.work.run(actor, (ctx) => takeBackDeload(ctx, id));

test('an accepted week is taken back to exactly what was, once, and may be decided again', async () => {
  const plan = await onSquats();
  await threeTiredSessions(plan);
  const [{ id } = { id: '' }] = await plan.proposed();
  await expect(takeBack(plan.coach, id)).rejects.toMatchObject({ reason: 'deload-not-accepted' });
  const planBefore = await plan.planned();
  await decide(plan.coach, id, true);
  await delivered();
  await expect(takeBack(plan.client, id)).rejects.toMatchObject({ code: 'forbidden' });

  const back = await takeBack(plan.coach, id);
  await delivered();
  expect(back).toMatchObject({ decidedAt: null, isAccepted: null, from: null, isBegun: false });
  expect(back.takenBackAt).not.toBeNull();
  const planAfter = await plan.planned();
  const asWas = ({ revision, ...day }: (typeof planBefore)[number]) => day;
  expect(planAfter.map(asWas)).toEqual(planBefore.map(asWas));
  // Phones are told: what changed twice counts its revision up.
  expect(planAfter[3]?.revision).toBeGreaterThan((planBefore[3]?.revision ?? 0) + 1);

  expect(await takeBack(plan.coach, id)).toEqual(back);
  expect(await decide(plan.coach, id, true)).toMatchObject({ isAccepted: true });
});

test('a week whose session was begun stays lighter', async () => {
  const plan = await onSquats();
  await threeTiredSessions(plan);
  const [{ id } = { id: '' }] = await plan.proposed();
  const { from } = await decide(plan.coach, id, true);
  await delivered();
  const begun = (await plan.planned()).find(({ date }) => date === from);
  const workout = aWorkout({ scheduledDayId: begun?.id ?? '', exercises: [], endedAt: null });
  await world.work.run(plan.client, (ctx) => aSentWorkout(ctx, workout));
  await delivered();
  expect(await plan.proposed()).toMatchObject([{ id, isBegun: true }]);
  await expect(takeBack(plan.coach, id)).rejects.toMatchObject({ reason: 'deload-begun' });
  expect((await plan.planned()).find(({ date }) => date === from)?.lighter).toBe('decided');
});

test('what the coach declined stays as it is, and is not asked again', async () => {
  const plan = await onSquats();
  await threeTiredSessions(plan);
  const [{ id } = { id: '' }] = await plan.proposed();
  await decide(plan.coach, id, false);
  await delivered();
  const [, , , next] = await plan.planned();
  expect(next?.laidOut[0]?.why.reason).toBe('load-up');
  await world.work.run(plan.coach, (ctx) =>
    programsFacade.proposeDeload(ctx, {
      assignmentId: next?.assignmentId ?? '',
      clientId: next?.clientId ?? '',
      reasons: [{ kind: 'scheduled', weekNumber: 2 }],
    }),
  );
  expect(await plan.proposed()).toHaveLength(1);
});
