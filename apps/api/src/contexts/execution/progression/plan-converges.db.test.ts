import type { Workout } from '@coachme/contracts/execution.words';
import { exposuresOf } from '@coachme/domain/progression/exposures.rules';
import { layOutDay } from '@coachme/domain/progression/lay-out.rules';
import { RULE_DEFAULTS } from '@coachme/domain/progression/progression-rule.rules';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { contextModules } from '#app/modules';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { aDay, anAssignment, aSet, aWeek } from '../../programs/programs.fixtures.ts';
import { begun, Phone } from './synced-phone.fixtures.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const as = <T>(actor: Actor, use: (ctx: Ctx) => Promise<T>) => world.work.run(actor, use);

/** A client with two phones on four days of linear squats. */
async function onFourDays() {
  const { coach, client } = world.aPractice();
  const { id: clientId } = await as(coach, (ctx) =>
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
  const weeks = [aWeek([day(), day(), day(), day()])];
  const assignment = await as(coach, (ctx) => anAssignment(ctx, clientId, { weeks }));
  const dayIds = assignment.days.map(({ id }) => id);
  return { dayIds, phones: [new Phone(world, client), new Phone(world, client)] as const };
}

const step = fc.record({
  do: fc.constantFrom('begin', 'log', 'finish', 'sync'),
  phone: fc.integer({ min: 0, max: 1 }),
  at: fc.nat({ max: 3 }),
  reps: fc.integer({ min: 3, max: 6 }),
});
const runs = fc.sample(fc.array(step, { minLength: 15, maxLength: 30 }), { seed: 56, numRuns: 6 });

test('two phones of one client agree with PostgreSQL on the sessions and on the next loads', async () => {
  for (const [run, steps] of runs.entries()) {
    const { dayIds, phones } = await onFourDays();
    await reached(phones, () => phones.every(({ days }) => days.size === dayIds.length));
    for (const [index, one] of steps.entries()) {
      const phone = phones[one.phone] ?? phones[0];
      const workouts = phone.workouts();
      const workout = workouts[one.at % Math.max(1, workouts.length)];
      const day = phone.days.get(dayIds[one.at] ?? '');
      if (one.do === 'sync') await phone.sync();
      else if (one.do === 'begin') day && phone.save(begun(day, index % 24));
      else if (workout && one.do === 'finish')
        phone.save({ ...workout, endedAt: workout.startedAt });
      else if (workout) phone.save(withReps(workout, one.reps));
    }
    for (const phone of phones) await phone.sync();
    await deliver(world, contextModules);
    const [one, other] = phones;
    await reached(phones, () => {
      expect(one.workouts(), `run ${run}`).toEqual(other.workouts());
      expect(one.days).toEqual(other.days);
      agreesWithRules(one);
      return true;
    });
  }
});

/** Synchronises until it is so: a pull waits for whoever still writes elsewhere on the same server. */
async function reached(phones: readonly Phone[], isSo: () => boolean): Promise<void> {
  await vi.waitFor(
    async () => {
      for (const phone of phones) await phone.sync();
      expect(isSo()).toBe(true);
    },
    { timeout: 60_000, interval: 200 },
  );
}

function withReps(workout: Workout, reps: number): Workout {
  const exercises = workout.exercises.map((log) => ({
    ...log,
    sets: log.sets.map((set, index) => (index === 0 ? { ...set, reps } : set)),
  }));
  return { ...workout, exercises };
}

/** What the server kept of the next loads is what the phone works out by itself. */
function agreesWithRules(phone: Phone): void {
  const workouts = phone.workouts();
  const days = [...phone.days.values()];
  const exposures = exposuresOf({
    days: new Map(days.map(({ id, day }) => [id, day])),
    sessions: workouts.filter(({ endedAt }) => endedAt !== null),
  });
  const begunDays = new Set(workouts.map(({ scheduledDayId }) => scheduledDayId));
  for (const { id, day, overrides, laidOut } of days) {
    if (!begunDays.has(id)) expect(laidOut).toEqual(layOutDay(day, exposures, { overrides }));
  }
}
