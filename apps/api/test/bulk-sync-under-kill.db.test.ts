import { randomInt } from 'node:crypto';
import { api } from '@coachme/contracts/api';
import type { BulkSyncItem, Workout } from '@coachme/contracts/execution.words';
import { ApiError, type Client, createClient, NetworkError } from '@coachme/contracts/kit/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiProcess, anApiProcess } from '#test/an-api-process';
import { aWorld, type World } from '#test/world';
import { figuresFrom } from '../seeds/demo-training.ts';
import { anExerciseLog, aSetLog, aWorkout } from '../src/contexts/execution/execution.fixtures.ts';

const sessionCount = 200;
const kills = 3;
const seed = Number(process.env.COACHME_SEED ?? randomInt(1_000_000));

let world: World;
let server: ApiProcess;
/** Resolves when the server that is being started listens. */
let up: Promise<void> = Promise.resolve();
beforeAll(async () => {
  world = await aWorld();
  server = await anApiProcess(world);
  await server.start();
});
afterAll(async () => {
  await server.end();
  await world.end();
});

type Phone = Client<typeof api>;

/** A person who is both coach and client of a fresh practice, as four phones would know them. */
async function aTrainee(): Promise<Phone> {
  const open = (token?: string) =>
    createClient(api, {
      baseUrl: server.url,
      headers: () => ({
        'x-client': 'mobile',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      }),
    });
  const password = 'a long enough password';
  const coach = await open().auth.register({
    body: { email: 'coach@kill.test', password, name: 'Coach', organizationName: 'Kill' },
  });
  const { token } = await open(coach.accessToken).invitations.invite({ body: { role: 'client' } });
  const client = await open().invitations.acceptInvitation({
    body: { token, email: 'client@kill.test', password, name: 'Client' },
  });
  return open(client.accessToken);
}

/** Whole minutes apart, each with three sets whose loads say which session it is. */
function sessions(): Workout[] {
  return Array.from({ length: sessionCount }, (_, index) => {
    const startedAt = new Date(Date.UTC(2026, 0, 1, 7) + index * 86_400_000).toISOString();
    const sets = [1, 2, 3].map((reps) => aSetLog({ loadKg: 50 + index / 4, reps }));
    return aWorkout({ startedAt, exercises: [anExerciseLog(sets)] });
  });
}

/** What one phone sends: its share, some of it twice, some of what others send as well, in no order. */
function batchesOf(
  workouts: readonly Workout[],
  phone: number,
  figure: () => number,
): BulkSyncItem[][] {
  const mine = workouts.filter((_, index) => index % 4 === phone || figure() < 0.3);
  const doubled = [...mine, ...mine.filter(() => figure() < 0.25)];
  const shuffled = doubled
    .map((workout) => ({ workout, place: figure() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ workout }) => ({ id: workout.id, baseRevision: null, workout }));
  const batches: BulkSyncItem[][] = [];
  for (let start = 0; start < shuffled.length; start += 12)
    batches.push(shuffled.slice(start, start + 12));
  return batches;
}

/** Sends until it is answered, as a phone does; a part of what was sent is sent once more afterwards. */
async function push(
  phone: Phone,
  batches: readonly BulkSyncItem[][],
  pushed: () => Promise<void>,
): Promise<void> {
  for (const items of batches) {
    await sendUntilAnswered(phone, items);
    await pushed();
    await sendUntilAnswered(phone, items.slice(0, 3));
  }
}

async function sendUntilAnswered(phone: Phone, items: BulkSyncItem[]): Promise<void> {
  for (;;) {
    try {
      const answer = await phone.execution.bulkSync({ body: { items } });
      expect(answer.items.map(({ status }) => status)).not.toContain('rejected');
      return;
    } catch (error) {
      const isPassing =
        error instanceof NetworkError ||
        (error instanceof ApiError && error.code === 'unavailable');
      if (!isPassing) throw error;
      await up;
    }
  }
}

test('two hundred sessions pushed by four phones while the API is killed three times are all there, once', async () => {
  console.info(`COACHME_SEED=${seed}`);
  const phone = await aTrainee();
  const workouts = sessions();
  const figure = figuresFrom(seed);
  const batches = [0, 1, 2, 3].map((index) => batchesOf(workouts, index, figure));
  const total = batches.flat().length;
  let done = 0;
  let killed = 0;
  const killAtTimes = async () => {
    done += 1;
    if (killed >= kills || done < ((killed + 1) * total) / (kills + 1)) return;
    killed += 1;
    up = server.kill().then(server.start);
    await up;
  };
  await Promise.all(batches.map((own) => push(phone, own, killAtTimes)));

  expect(killed).toBe(kills);
  const stored = await world.connect('superuser');
  const { rows } = await stored.query(`select
    (select count(*)::int from execution.workouts) as workouts,
    (select count(*)::int from execution.set_logs) as sets,
    (select count(distinct (workout_id, load_kg, reps))::int from execution.set_logs) as different,
    (select count(*)::int from execution.workouts where revision > 1) as rewritten`);
  expect(rows).toEqual([{ workouts: 200, sets: 600, different: 600, rewritten: 0 }]);
  const ids = await stored.query('select id from execution.workouts');
  expect(ids.rows.map(({ id }) => id).toSorted()).toEqual(workouts.map(({ id }) => id).toSorted());
});
