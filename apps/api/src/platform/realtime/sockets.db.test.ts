import { defineEvent } from '@coachme/contracts/kit/event';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type Actor, nobody } from '#platform/access/actor';
import type { ContextModule } from '#platform/context-module';
import { when } from '#platform/events/subscriber';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

const moved = defineEvent('tests.moved.v1', z.object({ clientId: z.uuid() }));
const module: ContextModule = {
  name: 'tests',
  controllers: [],
  jobs: [],
  subscribers: [
    when(moved, 'tests.tell-staff', async (ctx, { clientId }) => {
      ctx.broadcast(`org:${ctx.actor.organizationId}`, 'client:changed', { clientId });
    }),
  ],
  open: () => ({
    roomsOf: async ({ actor }) =>
      actor.roles.includes('coach') ? [`org:${actor.organizationId}` as const] : [],
  }),
};

let world: World;
let api: TestApi;
const sockets: Socket[] = [];
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { modules: [module] });
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
afterAll(async () => {
  await api.end();
  await world.end();
});

/** The first time an event comes: its payload, or the message of an error. */
const first = (socket: Socket, event: string) =>
  new Promise<unknown>((resolve) => {
    socket.once(event, (what: unknown) => resolve(what instanceof Error ? what.message : what));
  });

const connect = (options: { token?: string; cookie?: string; origin?: string }) => {
  const headers = {
    ...(options.cookie ? { cookie: options.cookie } : {}),
    ...(options.origin ? { origin: options.origin } : {}),
  };
  const socket = io(api.url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: headers,
    auth: options.token ? { token: options.token } : {},
  });
  sockets.push(socket);
  return socket;
};

test('what happens in an organization reaches its staff and nobody else', async () => {
  const cast = world.aPractice();
  const listener = async (actor: Actor) => {
    const socket = connect({ token: await api.tokenFor(actor) });
    await first(socket, 'connect');
    return socket;
  };
  const coach = await listener(cast.coach);
  const outsiders = [await listener(cast.client), await listener(cast.stranger)];
  const others: unknown[] = [];
  for (const socket of outsiders) socket.onAny((event) => others.push(event));
  const told = first(coach, 'client:changed');
  await world.work.run(cast.coach, (ctx) => ctx.publish(moved({ clientId: nobody })));
  expect(await told).toEqual({ clientId: nobody });
  expect(others).toEqual([]);
});

test('without a good token there is no socket; the cookie of our own page is one', async () => {
  const refused = (options: Parameters<typeof connect>[0]) =>
    first(connect(options), 'connect_error');
  const { coach } = world.aPractice();
  const cookie = `coachme_web_access=${await api.tokenFor(coach)}`;
  expect(await refused({})).toContain('unauthenticated');
  expect(await refused({ token: 'x.y.z' })).toContain('unauthenticated');
  expect(await refused({ cookie, origin: 'https://evil.example' })).toContain('unauthenticated');
  await first(connect({ cookie, origin: api.url }), 'connect');
});

test('a renewed token keeps the socket, a bad one ends it', async () => {
  const { coach } = world.aPractice();
  const socket = connect({ token: await api.tokenFor(coach) });
  await first(socket, 'connect');
  expect(await socket.emitWithAck('auth:renew', await api.tokenFor(coach))).toEqual({ ok: true });
  const ended = first(socket, 'disconnect');
  expect(await socket.emitWithAck('auth:renew', 'forged')).toEqual({ ok: false });
  await ended;
});
