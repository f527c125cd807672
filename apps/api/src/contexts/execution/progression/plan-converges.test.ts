import type { Workout } from '@coachme/contracts/execution.words';
import { RULE_DEFAULTS } from '@coachme/domain/progression/progression-rule.rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDay, aSet } from '../../programs/programs.fixtures.ts';
import { anExerciseLog, aSetLog, aWorkout } from '../execution.fixtures.ts';
import {
  laidOutPlan,
  type ModelDay,
  ModelDevice,
  ModelServer,
  type Push,
} from './plan-model.fixtures.ts';

const dayCount = 4;
const runs = 1000;

/** Four days of two squat sets that go up by a rule. */
function aPlan(): ModelDay[] {
  return Array.from({ length: dayCount }, (_, index) => {
    const day = aDay();
    for (const prescription of day.groups.flatMap((group) => group.prescriptions)) {
      prescription.progression = RULE_DEFAULTS.linear;
      prescription.sets = [aSet(), aSet()];
    }
    return { id: `day-${index}`, date: `2026-11-2${index}`, isSkipped: false, day, overrides: [] };
  });
}

/** The session of a day as a device begins it; each device has one of its own. */
function begun({ id, day }: ModelDay, device: number): Workout {
  const prescriptions = day.groups.flatMap((group) => group.prescriptions);
  return aWorkout({
    id: `session of ${id} on ${device}`,
    scheduledDayId: id,
    startedAt: `2026-11-2${id.at(-1)}T0${device}:00:00.000Z`,
    endedAt: null,
    exercises: prescriptions.map((prescription) => ({
      ...anExerciseLog([], { id: `log ${id} ${device}`, exercisePrescriptionId: prescription.id }),
      exerciseId: prescription.exerciseId,
      sets: prescription.sets.map((set, index) => ({
        ...aSetLog({ id: `set ${id} ${device} ${index}`, setPrescriptionId: set.id }),
        isCompleted: false,
      })),
    })),
  });
}

type Field = 'reps' | 'rpe' | 'loadKg';

function withSet(workout: Workout, index: number, change: Partial<Record<Field, number>>): Workout {
  return {
    ...workout,
    exercises: workout.exercises.map((log) => ({
      ...log,
      sets: log.sets.map((set, at) =>
        at === index ? { ...set, ...change, isCompleted: true } : set,
      ),
    })),
  };
}

const place = { day: fc.integer({ min: 0, max: dayCount - 1 }) };
const device = { device: fc.integer({ min: 0, max: 1 }) };
const step = fc.oneof(
  fc.record({ do: fc.constant('begin' as const), ...device, ...place }),
  fc.record({
    do: fc.constant('log' as const),
    ...device,
    session: fc.nat({ max: 7 }),
    set: fc.integer({ min: 0, max: 1 }),
    field: fc.constantFrom<Field>('reps', 'rpe', 'loadKg'),
    value: fc.integer({ min: 3, max: 8 }),
  }),
  fc.record({ do: fc.constant('finish' as const), ...device, session: fc.nat({ max: 7 }) }),
  fc.record({ do: fc.constant('sync' as const), ...device }),
  fc.record({ do: fc.constantFrom('skip', 'restore'), ...place }),
  fc.record({ do: fc.constant('move' as const), ...place, by: fc.integer({ min: 1, max: 9 }) }),
  fc.record({
    do: fc.constant('overrule' as const),
    ...place,
    kg: fc.integer({ min: 60, max: 90 }),
  }),
);

/**
 * What must come of it, worked out without the merge: of every field of every session the value of the last arrival
 * that changed it.
 */
class Oracle {
  readonly #fields = new Map<string, Map<string, unknown>>();
  readonly #seen = new Map<string, Map<string, unknown>[]>();

  hear({ workout, baseRevision }: Push): void {
    const pushed = flat(workout);
    const seen = this.#seen.get(workout.id) ?? [];
    const base = baseRevision === null ? undefined : seen[baseRevision - 1];
    const now = new Map(this.#fields.get(workout.id) ?? pushed);
    for (const [field, value] of pushed) {
      if (!base || base.get(field) !== value) now.set(field, value);
    }
    this.#fields.set(workout.id, now);
    this.#seen.set(workout.id, [...seen, now]);
  }

  expected(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.#fields].map(([id, fields]) => [id, Object.fromEntries(fields)]),
    );
  }
}

function flat(workout: Workout): Map<string, unknown> {
  const sets = workout.exercises.flatMap((log) => log.sets);
  return new Map<string, unknown>([
    ['endedAt', workout.endedAt],
    ...sets.flatMap((set) =>
      (['reps', 'rpe', 'loadKg', 'isCompleted'] as const).map((field): [string, unknown] => [
        `${set.id} ${field}`,
        set[field],
      ]),
    ),
  ]);
}

test(`two devices and a coach who change one plan without a network agree in the end, ${runs} times`, () => {
  let syncs = 0;
  let conflicts = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      const server = new ModelServer(aPlan());
      const devices = [new ModelDevice(), new ModelDevice()] as const;
      const oracle = new Oracle();
      const sync = (one: ModelDevice) =>
        one.sync(server, (push) => {
          const stored = server.workouts().get(push.workout.id);
          if (stored && stored.revision !== push.baseRevision) conflicts += 1;
          syncs += 1;
          oracle.hear(push);
        });
      for (const one of devices) sync(one);
      for (const one of steps) act(one, { server, devices, sync });
      // Two rounds: what the second sent is what the first has not seen.
      for (const one of [...devices, ...devices]) sync(one);
      agree(server, devices, oracle);
    }),
    { numRuns: runs, seed: 20_261_120 },
  );
  // A simulation without conflicts would prove nothing.
  expect(syncs).toBeGreaterThan(runs);
  expect(conflicts).toBeGreaterThan(runs / 10);
});

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
type Stage = {
  readonly server: ModelServer;
  readonly devices: readonly [ModelDevice, ModelDevice];
  readonly sync: (device: ModelDevice) => void;
};

function act(one: Step, { server, devices, sync }: Stage): void {
  const phone = 'device' in one ? (devices[one.device] ?? devices[0]) : devices[0];
  const change = (id: string, make: (day: ModelDay) => ModelDay) => server.change(id, make);
  switch (one.do) {
    case 'sync':
      sync(phone);
      return;
    case 'begin': {
      const day = phone.days.get(`day-${one.day}`);
      const session = day && begun(day, one.device);
      if (session && !phone.workout(session.id)) phone.save(session);
      return;
    }
    case 'log':
    case 'finish': {
      const ids = phone.ids().toSorted();
      const workout = phone.workout(ids[one.session % Math.max(1, ids.length)] ?? '');
      if (!workout) return;
      if (one.do === 'finish') phone.save({ ...workout, endedAt: '2026-11-30T00:00:00.000Z' });
      else phone.save(withSet(workout, one.set, { [one.field]: one.value }));
      return;
    }
    case 'move':
      change(`day-${one.day}`, (day) => ({ ...day, date: `2026-12-0${one.by}` }));
      return;
    case 'overrule':
      change(`day-${one.day}`, (day) => ({ ...day, overrides: overridesOf(day, one.kg) }));
      return;
    case 'skip':
    case 'restore':
      change(`day-${one.day}`, (day) => ({ ...day, isSkipped: one.do === 'skip' }));
      return;
  }
}

function overridesOf({ day }: ModelDay, loadKg: number): ModelDay['overrides'] {
  return day.groups
    .flatMap((group) => group.prescriptions)
    .map(({ id: prescriptionId }) => ({ prescriptionId, loadKg }));
}

function agree(server: ModelServer, devices: Stage['devices'], oracle: Oracle): void {
  const stored = [...server.workouts().values()].map(({ workout }) => workout);
  const found = Object.fromEntries(
    stored.map((workout) => [workout.id, Object.fromEntries(flat(workout))]),
  );
  expect(found).toEqual(oracle.expected());
  const plan = laidOutPlan(server.days.values(), stored);
  for (const device of devices) {
    const held = device.ids().flatMap((id) => device.workout(id) ?? []);
    expect(new Map(held.map((one) => [one.id, one]))).toEqual(
      new Map(stored.map((one) => [one.id, one])),
    );
    expect(device.days).toEqual(server.days);
    // The phone works out the loads by itself, from sessions in another order.
    expect(laidOutPlan(device.days.values(), held.toReversed())).toEqual(plan);
  }
}
