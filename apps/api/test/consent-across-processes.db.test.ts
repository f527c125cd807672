import { api } from '@coachme/contracts/api';
import { ApiError, createClient } from '@coachme/contracts/kit/client';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorkout } from '#fixtures/execution/execution';
import { type ApiProcess, aDataFolder, anApiProcess } from '#test/an-api-process';
import { aWorld, type World } from '#test/world';

const password = 'a long enough password';
/** What is taken back is gone everywhere this soon. */
const soon = { timeout: 5_000, interval: 50 };

let world: World;
let processes: ApiProcess[] = [];
const sockets: Socket[] = [];
beforeAll(async () => {
  world = await aWorld();
  const dataFolder = aDataFolder();
  const part = (role: string) =>
    anApiProcess(world, { COACHME_ROLE: role, COACHME_DATA: dataFolder });
  processes = [await part('api'), await part('api'), await part('worker')];
  await Promise.all(processes.map((one) => one.start()));
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await Promise.all(processes.map((one) => one.end()));
  await world.end();
});

const url = (which: 0 | 1) => String(processes[which]?.url);
const at = (which: 0 | 1, token?: string) =>
  createClient(api, {
    baseUrl: url(which),
    headers: () => ({
      'x-client': 'mobile',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    }),
  });

async function listen(which: 0 | 1, token?: string): Promise<Socket> {
  const auth = { token };
  const socket = io(url(which), { transports: ['websocket'], reconnection: false, auth });
  sockets.push(socket);
  await new Promise((resolve) => {
    socket.once('connect', () => resolve(null));
  });
  return socket;
}

async function reasonOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'nothing was refused';
  } catch (error) {
    if (error instanceof ApiError) return error.reason;
    throw error;
  }
}

/** A coach at the first API, their client at the second, who has trained. */
async function aCoachAndClient(domain: string) {
  const coach = await at(0).auth.register({
    body: { email: `coach@${domain}`, password, name: 'Amina', organizationName: 'Northside' },
  });
  const { token } = await at(0, coach.accessToken).invitations.invite({ body: { role: 'client' } });
  const client = await at(1).invitations.acceptInvitation({
    body: { token, email: `client@${domain}`, password, name: 'Baraka' },
  });
  const mine = at(1, client.accessToken);
  const { id: clientId } = await mine.clients.getMyClient();
  const train = async () => {
    const startedAt = new Date().toISOString();
    await mine.execution.logWorkout({ body: aWorkout({ startedAt, endedAt: null }) });
  };
  await train();
  const [coaching] = (await mine.coachings.listMyCoaches({ query: {} })).items;
  const see = () =>
    at(0, coach.accessToken).execution.listClientWorkouts({ params: { clientId }, query: {} });
  await see();
  return { coach, client, mine, train, see, params: { id: String(coaching?.id) } };
}

/** Everything of a session as it is being logged that comes through. */
function liveOn(socket: Socket): unknown[] {
  const live: unknown[] = [];
  socket.on('workout:progress', (workout) => live.push(workout));
  return live;
}

test('what a client takes back at one API is refused and no longer told at the other', async () => {
  const { coach, client, mine, train, see, params } = await aCoachAndClient('shares.test');
  const screen = liveOn(await listen(0, coach.accessToken));
  const phone = liveOn(await listen(1, client.accessToken));
  await train();
  await expect.poll(() => screen.length, soon).toBe(1);

  await mine.coachings.changeShares({ params, body: { shares: [] } });
  expect(await reasonOf(see())).toBe('training-not-shared');
  // The client goes on hearing of themself: so long as that comes, what does not reach the coach was not sent to them.
  const reaching = async () => {
    const [heard, seen] = [phone.length, screen.length];
    await train();
    await expect.poll(() => phone.length, soon).toBeGreaterThan(heard);
    return screen.length - seen;
  };
  await expect.poll(reaching, soon).toBe(0);
  expect(await reaching()).toBe(0);
});

test('a report that one API keeps is over when the client trains at the other, and so is what is shared of it', async () => {
  const { coach, mine, train, params } = await aCoachAndClient('reports.test');
  const { id } = await mine.clients.getMyClient();
  const report = async () => {
    const answer = at(0, coach.accessToken).lifts.getMuscleWeeks({ params: { id }, query: {} });
    return (await answer).weeks.at(-1)?.muscles[0]?.hardSets;
  };
  const before = await report();
  expect(await report()).toBe(before);
  await train();
  await expect.poll(report, soon).toBe(2 * Number(before));
  await mine.coachings.changeShares({ params, body: { shares: [] } });
  expect(await reasonOf(report())).toBe('training-not-shared');
});

test('who no longer coaches neither finds the client nor hears of them', async () => {
  const { coach, mine, see, params } = await aCoachAndClient('ends.test');
  const screen = await listen(0, coach.accessToken);
  const told = new Promise((resolve) => {
    screen.once('client:changed', resolve);
  });
  await mine.coachings.endCoaching({ params });
  await told;
  // An owner goes on seeing who is a client here, and nothing of what they did.
  await expect.poll(() => reasonOf(see()), soon).toBe('training-not-shared');
});
