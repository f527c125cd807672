import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anExerciseLog, aSetLog, aWorkout } from '#fixtures/execution/execution';
import {
  aSignedInOwner,
  bearing,
  password,
  someone,
} from '#fixtures/organizations/sign-in/sign-in';
import { anAssignment } from '#fixtures/programs/programs';
import { anApi, type TestApi } from '#test/an-api';
import { fill, type History, setLogCount } from '#test/many-rows';
import { type Cost, costOf, overspent, tellPlans } from '#test/measure-requests';
import { aWorld, type World } from '#test/world';

type Budgets = Readonly<Record<string, Readonly<Record<string, Cost>>>>;

// Written anew, for good reasons only, by a run with COACHME_WRITE_BUDGETS=1.
const file = path.join(import.meta.dirname, 'budgets.json');
const budgets: Budgets = JSON.parse(readFileSync(file, 'utf8'));
const histories: readonly History[] = [
  { workouts: 1, exercises: 1 },
  { workouts: 250, exercises: 4 },
];

let world: World;
let api: TestApi;
let coach: Awaited<ReturnType<typeof aSignedInOwner>>;
let client: {
  readonly id: string;
  readonly email: string;
  readonly headers: ReturnType<typeof bearing>;
};
const measured: Record<string, Record<string, Cost>> = {};

beforeAll(async () => {
  world = await aWorld();
  await tellPlans(world);
  // Reactions would be counted with whatever request is under way.
  api = await anApi(world, { usesRealMembers: true, config: { role: 'api' } });
  coach = await aSignedInOwner(api);
  client = await aJoinedClient();
  const { user, organization } = coach.session;
  const actor = world.anActor('owner', organization.id, { userId: user.id });
  await world.work.run(actor, (ctx) => anAssignment(ctx, client.id));
});
afterAll(async () => {
  await api.end();
  await world.end();
});

async function aJoinedClient() {
  const { token } = await api.as().invitations.invite({ body: { role: 'client' } }, coach.bearing);
  const { email } = someone();
  const session = await api.as().invitations.acceptInvitation({
    body: { token, email, password, name: 'Baraka', timeZone: 'UTC' },
  });
  const headers = bearing(session);
  const { id } = await api.as().clients.getMyClient(undefined, headers);
  return { id, email, headers };
}

let sessions = 0;

/** Ten sets of two exercises, later than any before: what an earlier one sets right would cost more. */
function aSession() {
  sessions += 1;
  const startedAt = new Date(Date.parse('2026-11-20T00:00:00Z') + sessions * 60_000);
  return aWorkout({
    startedAt: startedAt.toISOString(),
    exercises: [0, 1].map(() => anExerciseLog([0, 1, 2, 3, 4].map(() => aSetLog()))),
  });
}

/** The requests people make all day. */
function requests(): Readonly<Record<string, () => Promise<unknown>>> {
  const { auth, execution, progress } = api.as();
  const pushed = Array.from({ length: 10 }, aSession);
  return {
    'sign in': () => auth.login({ body: { email: client.email, password } }),
    me: () => auth.me(undefined, client.headers),
    'day view': () => progress.getCoachDay({ query: {} }, coach.bearing),
    roster: () => progress.listRoster({ query: {} }, coach.bearing),
    'client page': () =>
      progress.getClientDashboard({ params: { id: client.id }, query: {} }, coach.bearing),
    today: () => execution.today({ query: {} }, client.headers),
    'list workouts': () => execution.listWorkouts({ query: {} }, client.headers),
    'save a workout': () => execution.logWorkout({ body: aSession() }, client.headers),
    'push ten workouts': () =>
      execution.bulkSync(
        { body: { items: pushed.map((w) => ({ id: w.id, baseRevision: null, workout: w })) } },
        client.headers,
      ),
    'push ten workouts again': () =>
      execution.bulkSync(
        { body: { items: pushed.map((w) => ({ id: w.id, baseRevision: null, workout: w })) } },
        client.headers,
      ),
  };
}

/**
 * After a first round has filled what is remembered between requests, the lower of two: a connection that was opened
 * anew reads the catalogue of the database in addition.
 */
async function measureAll(): Promise<Record<string, Cost>> {
  await measureOnce();
  const [one, other] = [await measureOnce(), await measureOnce()];
  return Object.fromEntries(
    Object.entries(one).map(([name, cost]) => {
      const again = other[name] ?? cost;
      const statements = Math.max(cost.statements, again.statements);
      return [name, { statements, buffers: Math.min(cost.buffers, again.buffers) }];
    }),
  );
}

async function measureOnce(): Promise<Record<string, Cost>> {
  const costs: Record<string, Cost> = {};
  for (const [name, request] of Object.entries(requests())) {
    costs[name] = await costOf(world, request);
    // Written apart from requests; else it would be counted with whichever is under way then.
    await api.flushReads();
  }
  return costs;
}

test.each(histories)(
  'requests cost no more than recorded after %o',
  async (history) => {
    const people = {
      organizationId: coach.session.organization.id,
      coachUserId: coach.session.user.id,
      clientId: client.id,
    };
    await fill(world, people, history);
    const size = `${setLogCount(history)} sets`;
    const costs = await measureAll();
    measured[size] = costs;
    if (process.env.COACHME_WRITE_BUDGETS)
      writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
    else expect(overspent(budgets[size] ?? {}, costs)).toEqual([]);
  },
  60_000,
);

test('no request takes more statements when there is more', () => {
  const [few = {}, many = {}] = Object.values(measured);
  const statements = (costs: Record<string, Cost>) =>
    Object.entries(costs).map(([name, cost]) => [name, cost.statements]);
  expect(Object.keys(measured)).toEqual(['100 sets', '100000 sets']);
  expect(statements(many)).toEqual(statements(few));
});

test('a query per row is caught', async () => {
  const { execution } = api.as();
  const planted = async () => {
    const { items } = await execution.listWorkouts({ query: {} }, client.headers);
    for (const { id } of items) await execution.getWorkout({ params: { id } }, client.headers);
  };
  const listing = 'list workouts';
  const cost = await costOf(world, planted);
  const found = overspent(budgets['100000 sets'] ?? {}, { [listing]: cost });
  expect(found).toEqual([
    expect.stringContaining('statements became'),
    expect.stringContaining('buffers became'),
  ]);
});
