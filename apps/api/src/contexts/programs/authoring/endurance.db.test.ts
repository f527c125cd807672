import { enduranceExercise } from '@coachme/domain/endurance/endurance-prescription.rules';
import { parseEnduranceShorthand } from '@coachme/domain/endurance/endurance-shorthand.rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aDay, aWeek } from '../programs.fixtures.ts';

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

const intervals = '10min easy, 5x(1km @4:10-4:20, 2min jog), 10min easy';

const running = { id: 'b827fb21-3814-52a9-941c-d58dfd0346a0', name: '' };

function aRunningDay(text: string) {
  const read = parseEnduranceShorthand(text);
  if (!read.ok) throw new Error(text);
  const newId = () => crypto.randomUUID();
  const run = enduranceExercise({ sport: 'run', items: read.items }, running, newId);
  return aDay({ groups: [{ id: newId(), kind: 'single', prescriptions: [run] }] });
}

test('a session is kept step by step, and is the same whether it is sent or read', async () => {
  const { coach } = world.aGym();
  const { programs } = api.as(coach);
  const id = crypto.randomUUID();
  const body = { id, title: '5 km', description: '', weeks: [aWeek([aRunningDay(intervals)])] };
  const made = await programs.createProgram({ body });
  expect(await programs.createProgram({ body })).toEqual(made);
  const [run] = made.weeks[0]?.days[0]?.groups[0]?.prescriptions ?? [];
  expect(run).toMatchObject({
    exerciseName: 'Running',
    endurance: { sport: 'run', items: [{ kind: 'warm-up' }, { times: 5 }, { kind: 'cool-down' }] },
    sets: [{ durationSeconds: 3075, distanceMeters: null, repsMin: null }],
  });
  expect(made.figures).toMatchObject({ setsPerWeek: 0, sessionMinutes: 50 });
});

test('what its set says follows from the steps, whatever was sent', async () => {
  const { coach } = world.aGym();
  const day = aRunningDay('5km @RPE6');
  for (const set of day.groups.flatMap((group) => group.prescriptions).flatMap((p) => p.sets)) {
    Object.assign(set, { repsMin: 8, distanceMeters: 1 });
  }
  const body = { title: '5 km', description: '', weeks: [aWeek([day])] };
  const made = await api.as(coach).programs.createProgram({ body });
  expect(made.weeks[0]?.days[0]?.groups[0]?.prescriptions[0]?.sets).toMatchObject([
    { repsMin: null, durationSeconds: null, distanceMeters: 5000 },
  ]);
});

test.each([
  ['a target outside of what a person can do', { measure: 'heart-rate', from: 300, to: 300 }],
  ['a range that ends before it begins', { measure: 'pace', from: 300, to: 240 }],
] as const)('%s is refused with its place', async (_, target) => {
  const { coach } = world.aGym();
  const day = aRunningDay('5km @RPE6');
  const [run] = day.groups.flatMap((group) => group.prescriptions);
  const step = { kind: 'work', durationSeconds: 60, distanceMeters: null, target } as const;
  Object.assign(run ?? {}, { endurance: { sport: 'run', items: [step] } });
  const body = { title: '5 km', description: '', weeks: [aWeek([day])] };
  await expect(api.as(coach).programs.createProgram({ body })).rejects.toMatchObject({
    problem: {
      code: 'invalid',
      errors: expect.arrayContaining([
        expect.objectContaining({ path: expect.stringContaining('items.0.target') }),
      ]),
    },
  });
});

test('a client gets the steps as they were, and later ones by a push', async () => {
  const { coach, client } = world.aPractice();
  const { id: clientId } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const { programs, assignments } = api.as(coach);
  const weeks = [aWeek([aRunningDay(intervals)])];
  const { id } = await programs.createProgram({ body: { title: '5 km', description: '', weeks } });
  await programs.publishProgram({ params: { id } });
  const { id: assignmentId, days } = await programs.assignProgram({
    params: { id },
    body: { clientId, startsOn: '2026-11-23' },
  });
  const dayId = days[0]?.id ?? '';
  const planned = async () => {
    const { day } = await assignments.getScheduledDay({ params: { id: dayId } });
    return day.groups[0]?.prescriptions[0]?.endurance?.items.length;
  };
  expect(await planned()).toBe(3);
  const [week] = weeks;
  const [day] = week?.days ?? [];
  const eased = { ...aRunningDay('40min easy'), id: day?.id ?? '' };
  await programs.changeProgram({
    params: { id },
    body: { title: '5 km', description: '', weeks: [{ ...aWeek([eased]), id: week?.id ?? '' }] },
  });
  expect(await planned()).toBe(3);
  await assignments.pushProgram({ params: { id }, body: { assignmentIds: [assignmentId] } });
  expect(await planned()).toBe(1);
});

test('what a client was measured at is kept with its date, and other changes leave it', async () => {
  const { coach } = world.aPractice();
  const { clients } = api.as(coach);
  const added = await clients.addClient({ body: { name: 'Layla' } });
  expect(added.profile).not.toHaveProperty('thresholds');
  const params = { id: added.id };
  const thresholds = [{ kind: 'threshold-pace', value: 265, measuredOn: '2026-11-01' }] as const;
  await clients.changeClient({ params, body: { profile: { thresholds: [...thresholds] } } });
  const changed = await clients.changeClient({ params, body: { profile: { heightCm: 170 } } });
  expect(changed.profile).toMatchObject({ heightCm: 170, thresholds });
});
