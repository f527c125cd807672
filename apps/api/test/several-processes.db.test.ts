import { api } from '@coachme/contracts/api';
import { ApiError, type Client, createClient } from '@coachme/contracts/kit/client';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRedis, hasRedis, type TestRedis } from '#test/a-redis';
import { type ApiProcess, aDataFolder, anApiProcess } from '#test/an-api-process';
import { aWorld, type World } from '#test/world';
import { aWorkout } from '../src/contexts/execution/execution.fixtures.ts';
import { aWeek } from '../src/contexts/programs/programs.fixtures.ts';

const password = 'a long enough password';
/** A right taken away, a session ended: felt everywhere this soon. */
const soon = { timeout: 5_000, interval: 50 };

/** Sooner than a process would ask by itself. */
const atOnce = { timeout: 3_000, interval: 20 };

const means = [
  { over: 'PostgreSQL', isHere: true },
  { over: 'Redis', isHere: hasRedis },
];

describe.each(means)('two APIs and a worker over $over', ({ over, isHere }) => {
  describe.skipIf(!isHere)(isHere ? 'here' : 'skipped: no redis-server on PATH', () => {
    let world: World;
    let redis: TestRedis | null = null;
    let processes: ApiProcess[] = [];
    const sockets: Socket[] = [];
    beforeAll(async () => {
      world = await aWorld();
      redis = over === 'Redis' ? await aRedis() : null;
      const dataFolder = aDataFolder();
      const part = (role: string) =>
        anApiProcess(world, {
          COACHME_ROLE: role,
          COACHME_DATA: dataFolder,
          ...(redis ? { REDIS_URL: redis.url } : {}),
        });
      processes = [await part('api'), await part('api'), await part('worker')];
      await Promise.all(processes.map((one) => one.start()));
    });
    afterAll(async () => {
      for (const socket of sockets) socket.disconnect();
      await Promise.all(processes.map((one) => one.end()));
      await redis?.kill();
      await world.end();
    });

    const url = (which: 0 | 1) => String(processes[which]?.url);
    const at = (which: 0 | 1, token?: string): Client<typeof api> =>
      createClient(api, {
        baseUrl: url(which),
        headers: () => ({
          'x-client': 'mobile',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        }),
      });
    const listen = async (which: 0 | 1, token?: string) => {
      const auth = { token };
      const socket = io(url(which), { transports: ['websocket'], reconnection: false, auth });
      sockets.push(socket);
      await heard(socket, 'connect');
      return socket;
    };
    const aCoach = (email: string) =>
      at(0).auth.register({
        body: { email, password, name: 'Amina', organizationName: 'Northside' },
      });
    const aMember = async (role: 'client' | 'coach', email: string, coachToken?: string) => {
      const { token } = await at(0, coachToken).invitations.invite({ body: { role } });
      return at(1).invitations.acceptInvitation({
        body: { token, email, password, name: 'Baraka' },
      });
    };

    test('a coach at one hears the client at the other join, and train what was assigned', async () => {
      const coach = await aCoach('coach@one.test');
      const coachHere = at(0, coach.accessToken);
      const screen = await listen(0, coach.accessToken);
      const joined = heard(screen, 'client:changed');
      const client = await aMember('client', 'client@one.test', coach.accessToken);
      const phone = await listen(1, client.accessToken);
      const { clientId } = (await joined) as { clientId: string };

      const { id } = await coachHere.programs.createProgram({
        body: { title: 'Start', weeks: [aWeek()] },
      });
      await coachHere.programs.publishProgram({ params: { id } });
      const pulled = heard(phone, 'sync:changed');
      const startsOn = new Date().toISOString().slice(0, 10);
      await coachHere.programs.assignProgram({ params: { id }, body: { clientId, startsOn } });
      await pulled;

      const trains = heard(screen, 'workout:progress');
      const startedAt = new Date().toISOString();
      await at(1, client.accessToken).execution.logWorkout({
        body: aWorkout({ startedAt, endedAt: null }),
      });
      expect(await trains).toMatchObject({ clientId, clientName: 'Baraka' });
      const { items } = await coachHere.clients.listClients({ query: {} });
      expect(items.map(({ name }) => name)).toEqual(['Baraka']);
    });

    test('who signs out at one is out at the other: request and socket', async () => {
      const { accessToken, refreshToken } = await aCoach('coach@two.test');
      const elsewhere = at(1, accessToken);
      await elsewhere.auth.me();
      const socket = await listen(1, accessToken);
      const ended = heard(socket, 'disconnect');
      await at(0).auth.logout({ body: { refreshToken } });
      expect(await ended).toBe('io server disconnect');
      expect(await refusalOf(elsewhere.auth.me())).toBe('unauthenticated');
    });

    test('a role taken away at one is gone at the other', async () => {
      const owner = await aCoach('coach@three.test');
      const coach = await aMember('coach', 'second@three.test', owner.accessToken);
      const list = () => at(1, coach.accessToken).clients.listClients({ query: {} });
      await list();
      const { items } = await at(0, owner.accessToken).organizations.listMembers({ query: {} });
      const id = String(items.find(({ userId }) => userId === coach.user.id)?.id);
      const body = { roles: ['editor' as const] };
      await at(0, owner.accessToken).organizations.changeRoles({ params: { id }, body });
      await expect.poll(() => refusalOf(list()), soon).toBe('forbidden');
    });

    test('a coach removed at one is out at the other: request and socket, and the clients have another coach', async () => {
      const owner = await aCoach('coach@five.test');
      const coach = await aMember('coach', 'second@five.test', owner.accessToken);
      const there = at(1, coach.accessToken);
      await there.clients.addClient({ body: { name: 'Sam' } });
      const socket = await listen(1, coach.accessToken);
      const ended = heard(socket, 'disconnect');
      const here = at(0, owner.accessToken);
      const { items } = await here.organizations.listMembers({ query: {} });
      const idOf = (userId: string) => String(items.find((member) => member.userId === userId)?.id);
      await here.handover.removeMember({
        params: { id: idOf(coach.user.id) },
        body: { clientsToMemberId: idOf(owner.user.id) },
      });
      await expect.poll(() => refusalOf(there.auth.me()), soon).toBe('unauthenticated');
      expect(await ended).toBe('io server disconnect');
      const roster = await here.clients.listClients({ query: {} });
      expect(roster.items.map((client) => client.coach?.userId)).toEqual([owner.user.id]);
    });

    test('what one keeps of a person or a library is over when it changes at the other', async () => {
      const coach = await aCoach('coach@six.test');
      const [here, there] = [at(0, coach.accessToken), at(1, coach.accessToken)];
      const search = async () =>
        (await there.exercises.searchExercises({ query: { q: 'sandbag lunge' } })).items[0]?.name;
      expect((await there.auth.me()).user.name).toBe('Amina');
      expect(await search()).not.toBe('Sandbag lunge');
      await here.auth.changeMe({ body: { name: 'Amina Wanjiru' } });
      await here.organizations.changeOrganization({ body: { name: 'Southside' } });
      await here.exercises.addExercise({
        body: { name: 'Sandbag lunge', primaryMuscles: ['quadriceps'] },
      });
      await expect
        .poll(async () => {
          const { user, organization } = await there.auth.me();
          return [user.name, organization.name, await search()];
        }, atOnce)
        .toEqual(['Amina Wanjiru', 'Southside', 'Sandbag lunge']);
    });

    test('what an API that was killed had told is delivered all the same', async () => {
      const coach = await aCoach('coach@four.test');
      const screen = await listen(0, coach.accessToken);
      const joined = heard(screen, 'client:changed');
      await aMember('client', 'client@four.test', coach.accessToken);
      await processes[1]?.kill();
      expect(await joined).toMatchObject({ clientId: expect.any(String) });
    });
  });
});

const heard = (socket: Socket, event: string) =>
  new Promise<unknown>((resolve) => {
    socket.once(event, resolve);
  });

async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'nothing was refused';
  } catch (error) {
    if (error instanceof ApiError) return error.code;
    throw error;
  }
}
