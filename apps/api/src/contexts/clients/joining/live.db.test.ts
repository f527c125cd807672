import { randomUUIDv7 } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anExerciseLog, aSetLog, aWorkout } from '#fixtures/execution/execution';
import {
  aSignedInOwner,
  bearing,
  password,
  someone,
} from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

let world: World;
let api: TestApi;
const sockets: Socket[] = [];
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true });
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await api.end();
  await world.end();
});

const heard = (socket: Socket, event: string) =>
  new Promise<unknown>((resolve) => {
    socket.once(event, resolve);
  });

async function listen({ accessToken }: { readonly accessToken?: string | undefined }) {
  const auth = { token: accessToken };
  const socket = io(api.url, { transports: ['websocket'], forceNew: true, auth });
  sockets.push(socket);
  await heard(socket, 'connect');
  return socket;
}

async function aClientOf(coach: Awaited<ReturnType<typeof aSignedInOwner>>) {
  const invitation = { body: { role: 'client' } } as const;
  const { token } = await api.as().invitations.invite(invitation, coach.bearing);
  const { email } = someone();
  const body = { token, email, password, name: 'Baraka' };
  return api.as().invitations.acceptInvitation({ body });
}

test('a coach who is already listening hears a new client join, and then train', async () => {
  const coach = await aSignedInOwner(api);
  const socket = await listen(coach.session);
  const joined = heard(socket, 'client:changed');
  const client = await aClientOf(coach);
  const { id: clientId } = await api.as().clients.getMyClient(undefined, bearing(client));
  expect(await joined).toEqual({ clientId });

  const trains = heard(socket, 'workout:progress');
  const body = {
    id: randomUUIDv7(),
    scheduledDayId: null,
    title: 'First session',
    startedAt: world.clock.now().toISOString(),
    endedAt: null,
    timeZone: 'Africa/Nairobi',
    localDate: '2026-11-20',
    notes: '',
    readiness: null,
    branchId: null,
    feedback: null,
    exercises: [],
  };
  await api.as().execution.logWorkout({ body }, bearing(client));
  expect(await trains).toMatchObject({ clientId, clientName: 'Baraka' });
});

test('who watches reads the names of the library in their own language', async () => {
  const coach = await aSignedInOwner(api);
  const client = await aClientOf(coach);
  const socket = await listen(coach.session);
  const as = bearing(client);
  await api.as().auth.changeMe({ body: { locale: 'ar' } }, as);
  const { items } = await api
    .as()
    .exercises.searchExercises({ query: { q: 'Barbell Squat' } }, coach.bearing);
  const [english] = items;
  const params = { id: String(english?.id) };
  const { name: arabic } = await api.as().exercises.getExercise({ params }, as);
  expect(arabic).not.toBe(english?.name);

  const trains = heard(socket, 'workout:progress');
  const exercise = anExerciseLog([aSetLog()], { exerciseId: params.id, exerciseName: arabic });
  const startedAt = world.clock.now().toISOString();
  const body = aWorkout({ startedAt, endedAt: null, exercises: [exercise] });
  await api.as().execution.logWorkout({ body }, as);
  expect(await trains).toMatchObject({
    lastSet: { exerciseName: arabic },
    exerciseNames: { en: { [arabic]: english?.name }, ar: {} },
  });
  const { live } = await api.as().progress.getCoachDay({ query: {} }, coach.bearing);
  expect(live[0]?.lastSet?.exerciseName).toBe(english?.name);
});

test('a session of last week that arrives now is news, but nothing to watch', async () => {
  const coach = await aSignedInOwner(api);
  const client = await aClientOf(coach);
  const socket = await listen(coach.session);
  const heardOf: string[] = [];
  socket.on('workout:progress', () => heardOf.push('live'));
  const changed = heard(socket, 'client:changed');
  const startedAt = '2026-11-13T07:00:00.000Z';
  await api.as().execution.logWorkout({ body: aWorkout({ startedAt }) }, bearing(client));
  await changed;
  expect(heardOf).toEqual([]);
});

test('signing out ends the sockets of that session and of no other', async () => {
  const { person, session } = await aSignedInOwner(api);
  const { email } = person;
  const other = await api.as().auth.login({ body: { email, password } });
  const [leaving, staying] = [await listen(session), await listen(other)];
  const ended = heard(leaving, 'disconnect');
  await api.as().auth.logout({ body: { refreshToken: session.refreshToken } });
  expect(await ended).toBe('io server disconnect');
  expect(staying.connected).toBe(true);
});

test('a client’s new name shows on the coach’s roster', async () => {
  const coach = await aSignedInOwner(api);
  const client = await aClientOf(coach);
  const socket = await listen(client);
  await api.as().auth.changeMe({ body: { name: 'Baraka Mwangi' } }, bearing(client));
  await heard(socket, 'sync:changed');
  const { items } = await api.as().clients.listClients({ query: {} }, coach.bearing);
  expect(items.map(({ name }) => name)).toEqual(['Baraka Mwangi']);
});
