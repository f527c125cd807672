import { isDeepStrictEqual } from 'node:util';
import { ApiError } from '@coachme/contracts/kit/client';
import type { Program, ProgramAssignment } from '@coachme/contracts/programs.words';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { aDay, anAssignment, aWeek } from '../../programs/programs.fixtures.ts';
import { begun, Phone } from './synced-phone.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const dayCount = 4;
type Expected = {
  date: string;
  name: string;
  isOwn: boolean;
  isSkipped: boolean;
  isBegun: boolean;
};

/** What must come of it, worked out from the order in which things reached the server. */
class Oracle {
  readonly days: Map<string, Expected>;
  #program: string[];
  readonly #order: readonly string[];

  constructor({ days }: ProgramAssignment) {
    const first = days.map(({ id, date, name }): [string, Expected] => [
      id,
      { date, name, isOwn: false, isSkipped: false, isBegun: false },
    ]);
    this.days = new Map(first);
    this.#order = days.map(({ id }) => id);
    this.#program = days.map(({ name }) => name);
  }

  /** Whether the coach may change a day as it stands. */
  isFree(id: string): boolean {
    const day = this.days.get(id);
    return day !== undefined && !day.isBegun && !day.isSkipped;
  }

  set(id: string, change: Partial<Expected>): void {
    const day = this.days.get(id);
    if (day) this.days.set(id, { ...day, ...change });
  }

  writes(at: number, name: string): void {
    this.#program = this.#program.with(at, name);
  }

  pushes(): void {
    for (const [at, id] of this.#order.entries()) {
      const isOwn = this.days.get(id)?.isOwn ?? true;
      if (this.isFree(id) && !isOwn) this.set(id, { name: this.#program[at] ?? '' });
    }
  }

  inPlan(): [string, string, string][] {
    return [...this.days]
      .filter(([, { isSkipped }]) => !isSkipped)
      .map(([id, { date, name }]): [string, string, string] => [id, date, name])
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** A client with two phones, and a coach at the API, on four named days. */
async function aPlan() {
  const { coach, client } = world.aPractice();
  const assignment = await world.work.run(coach, async (ctx) => {
    const { userId } = client;
    const { id } = await aClient(ctx, { userId, coachUserId: coach.userId });
    const days = Array.from({ length: dayCount }, (_, at) => aDay({ name: `day ${at}` }));
    return anAssignment(ctx, id, { weeks: [aWeek(days)] });
  });
  const phones = [new Phone(world, client), new Phone(world, client)] as const;
  for (const phone of phones) await phone.sync();
  return { as: api.as(coach), assignment, phones, oracle: new Oracle(assignment) };
}
type Plan = Awaited<ReturnType<typeof aPlan>>;

const step = fc.record({
  do: fc.constantFrom(
    ...(['begin', 'sync', 'move', 'override', 'skip', 'restore', 'edit', 'push'] as const),
  ),
  phone: fc.integer({ min: 0, max: 1 }),
  at: fc.nat({ max: dayCount - 1 }),
  by: fc.integer({ min: 1, max: 9 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const runs = fc.sample(fc.array(step, { minLength: 20, maxLength: 35 }), { seed: 59, numRuns: 5 });

/** Whether the server took it; anything else than its refusal ends the run. */
async function isTaken(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 409) return false;
    throw error;
  }
}

async function take(plan: Plan, { do: what, phone: which, at, by }: Step, index: number) {
  const { assignment, phones, oracle } = plan;
  const phone = phones[which] ?? phones[0];
  const id = assignment.days[at]?.id ?? '';
  if (what === 'begin') {
    const day = phone.days.get(id);
    if (day) phone.save(begun(day, index % 24));
  } else if (what === 'sync') {
    await syncOne(plan, phone);
  } else if (what === 'edit') {
    await edit(plan, at, `edit ${index}`);
  } else if (what === 'push') {
    const params = { id: assignment.programId };
    await plan.as.assignments.pushProgram({ params, body: { assignmentIds: [assignment.id] } });
    oracle.pushes();
  } else {
    await change(plan, { what, id, by, name: `own ${index}` });
  }
}

async function syncOne({ oracle }: Plan, phone: Phone): Promise<void> {
  const sent = phone.workouts().flatMap(({ scheduledDayId }) => scheduledDayId ?? []);
  await phone.sync();
  await deliver(world, contextModules);
  for (const id of sent) oracle.set(id, { isBegun: true });
}

async function edit({ as, assignment, oracle }: Plan, at: number, name: string): Promise<void> {
  const params = { id: assignment.programId };
  const { title, description, weeks }: Program = await as.programs.getProgram({ params });
  const [week] = weeks;
  const days = week?.days.map((day, index) => (index === at ? { ...day, name } : day)) ?? [];
  const body = { title, description, weeks: week ? [{ ...week, days }] : [] };
  await as.programs.changeProgram({ params, body });
  oracle.writes(at, name);
}

type Change = {
  readonly what: 'move' | 'override' | 'skip' | 'restore';
  readonly id: string;
  readonly by: number;
  readonly name: string;
};

async function change({ as, oracle }: Plan, { what, id, by, name }: Change): Promise<void> {
  const params = { id };
  const isFree = oracle.isFree(id);
  const known = oracle.days.get(id);
  if (what === 'move') {
    const date = `2026-12-0${by}`;
    expect(await isTaken(as.assignments.moveDay({ params, body: { date } }))).toBe(isFree);
    if (isFree) oracle.set(id, { date });
  } else if (what === 'override') {
    const { day } = await as.assignments.getScheduledDay({ params });
    const body = { day: { ...day, name } };
    expect(await isTaken(as.assignments.changeScheduledDay({ params, body }))).toBe(isFree);
    if (isFree) oracle.set(id, { name, isOwn: true });
  } else if (what === 'skip') {
    const isExpected = isFree || known?.isSkipped;
    expect(await isTaken(as.assignments.skipDay({ params }))).toBe(isExpected);
    if (isFree) oracle.set(id, { isSkipped: true });
  } else {
    expect(await isTaken(as.assignments.restoreDay({ params }))).toBe(true);
    oracle.set(id, { isSkipped: false });
  }
}

const held = ({ days }: Phone) =>
  [...days.values()]
    .map(({ id, date, day }): [string, string, string] => [id, date, day.name])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

test('a coach who moves, changes, skips, edits and pushes while two phones train: all come to the same plan', async () => {
  for (const [run, steps] of runs.entries()) {
    const plan = await aPlan();
    for (const [index, one] of steps.entries()) await take(plan, one, index);
    for (const phone of plan.phones) await syncOne(plan, phone);
    for (const phone of plan.phones) await phone.sync();
    const [one, other] = plan.phones;
    expect(one.workouts(), `run ${run}`).toEqual(other.workouts());
    expect(isDeepStrictEqual(one.days, other.days), `days of run ${run}`).toBe(true);
    expect(held(one), `plan of run ${run}`).toEqual(plan.oracle.inPlan());
  }
}, 300_000);
