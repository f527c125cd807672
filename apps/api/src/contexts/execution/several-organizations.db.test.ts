import type { SyncChange } from '@coachme/contracts/execution.words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { anAssignment } from '#fixtures/programs/programs';
import type { Actor } from '#platform/access/actor';
import { writeCursor } from '#platform/db/page';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type Cast, type World } from '#test/world';
import { aWorkout } from './execution.fixtures.ts';

let world: World;
let api: TestApi;
let gym: Cast;
let practice: Cast;
/** Coached in the gym and by a practice; signed in at the gym. */
let person: Actor;
let dayOfGym: string;
let dayOfPractice: string;

beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world);
  [gym, practice] = [world.aPractice(), world.aPractice()];
  const there = { ...gym.client, organizationId: practice.organizationId };
  // An editor elsewhere, who is coached by nobody there.
  const editor = { ...world.aPractice().editor, userId: gym.client.userId };
  person = { ...gym.client, elsewhere: [editor, there] };
  dayOfGym = await plannedBy(gym.coach);
  dayOfPractice = await plannedBy(practice.coach);
});
afterAll(async () => {
  await api.end();
  await world.end();
});

/** Takes the person on as a client with a program from today on; answers the first day. */
function plannedBy(coach: Actor): Promise<string> {
  return world.work.run(coach, async (ctx) => {
    const { id } = await aClient(ctx, { userId: gym.client.userId });
    const { days } = await anAssignment(ctx, id, { startsOn: '2026-11-20' });
    return days[0]?.id ?? '';
  });
}

async function pullAll(actor: Actor, limit: number, start?: string) {
  const items: SyncChange[] = [];
  let cursor = start;
  for (let hasMore = true; hasMore; ) {
    const query = { limit, ...(cursor ? { cursor } : {}) };
    const answer = await api.as(actor).execution.sync({ query });
    items.push(...answer.items);
    cursor = answer.nextCursor;
    hasMore = answer.hasMore;
  }
  return { items, cursor: cursor ?? '' };
}

const push = (actor: Actor, ...workouts: ReturnType<typeof aWorkout>[]) =>
  api.as(actor).execution.bulkSync({
    body: { items: workouts.map((workout) => ({ id: workout.id, baseRevision: null, workout })) },
  });

/** In which organization a workout is stored. */
async function homeOf(id: string): Promise<string[]> {
  const root = await world.connect('superuser');
  const { rows } = await root.query<{ home: string }>(
    'select organization_id as home from execution.workouts where id = $1',
    [id],
  );
  return rows.map(({ home }) => home);
}

test('Today shows what each coach planned, as one day', async () => {
  const today = await api.as(person).execution.today({ query: { date: '2026-11-20' } });
  expect(today.items.map(({ id }) => id)).toEqual([dayOfGym, dayOfPractice]);
  expect(today.strip.find(({ date }) => date === '2026-11-20')).toEqual({
    date: '2026-11-20',
    due: 2,
    done: 0,
  });
});

test('a session goes to whoever planned its day, one without a day to the organization signed in at', async () => {
  const [planned, free] = [aWorkout({ scheduledDayId: dayOfPractice }), aWorkout()];
  const first = await push(person, planned, free);
  expect(first.items.map(({ status }) => status)).toEqual(['created', 'created']);
  expect(await homeOf(planned.id)).toEqual([practice.organizationId]);
  expect(await homeOf(free.id)).toEqual([gym.organizationId]);
  const again = await push(person, { ...planned, scheduledDayId: null }, free);
  expect(again.items.map(({ status }) => status)).toEqual(['updated', 'unchanged']);
  expect(await homeOf(planned.id)).toEqual([practice.organizationId]);
});

test('a phone pulls all of it by one cursor, whatever the size of its pages', async () => {
  const whole = await pullAll(person, 500);
  const days = (items: SyncChange[]) =>
    items.filter(({ entity }) => entity === 'scheduled-day').map(({ id }) => id);
  expect(days(whole.items)).toEqual(expect.arrayContaining([dayOfGym, dayOfPractice]));
  const bySmall = await pullAll(person, 3);
  const latest = (items: SyncChange[]) => new Set(items.map(({ entity, id }) => `${entity} ${id}`));
  expect(latest(bySmall.items)).toEqual(latest(whole.items));
  expect((await pullAll(person, 500, bySmall.cursor)).items).toEqual([]);

  const late = aWorkout({ scheduledDayId: dayOfPractice, startedAt: '2026-11-20T18:00:00.000Z' });
  await push(person, late);
  const next = await pullAll(person, 500, bySmall.cursor);
  expect(next.items.map(({ id }) => id)).toContain(late.id);
  expect(next.items.map(({ id }) => id)).not.toContain(dayOfGym);
});

test('a cursor that knows one organization only is gone on from, and the other is read from its beginning', async () => {
  const { elsewhere: _, ...here } = person;
  const { cursor } = await pullAll(here, 500);
  const { items } = await pullAll(person, 500, cursor);
  expect(items.map(({ id }) => id)).toContain(dayOfPractice);
  expect(items.map(({ id }) => id)).not.toContain(dayOfGym);
});

test('nobody reaches an organization by naming it: neither by a cursor nor by what is pushed', async () => {
  const other = world.aPractice();
  const stranger = other.client;
  await world.work.run(other.coach, (ctx) => aClient(ctx, { userId: stranger.userId }));
  const short = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
  const forged = writeCursor(['1.1', [[short(gym.organizationId), '0', '0']]]);
  const { items } = await pullAll(stranger, 500, forged);
  const theirs = new Set([dayOfGym, dayOfPractice]);
  expect(items.filter(({ id }) => theirs.has(id))).toEqual([]);
  const answer = await push(stranger, aWorkout({ scheduledDayId: dayOfPractice }));
  expect(answer.items[0]).toMatchObject({
    status: 'rejected',
    error: { reason: 'unknown-scheduled-day' },
  });
  const today = await api.as(stranger).execution.today({ query: { date: '2026-11-20' } });
  expect(today.items).toEqual([]);
});
