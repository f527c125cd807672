import { route } from '@coachme/contracts/kit/route';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { ContextModule } from '#platform/context-module';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { again } from '#platform/http/answer';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type Cast, type World } from '#test/world';

const common = { access: 'signed-in', tag: 'Things', summary: 'A thing for tests' } as const;
const Thing = z.object({ id: z.uuid(), name: z.string(), revision: z.int() });
const params = z.object({ id: z.uuid() });
const things = {
  add: route({
    ...common,
    method: 'POST',
    path: '/things',
    status: 201,
    body: z.object({ name: z.string().min(1) }),
    response: Thing,
  }),
  read: route({ ...common, method: 'GET', path: '/things/:id', params, response: Thing }),
  change: route({ ...common, method: 'PUT', path: '/things/:id', params, response: Thing }),
  remove: route({
    ...common,
    method: 'DELETE',
    path: '/things/:id',
    status: 204,
    params,
    response: z.object({}),
  }),
  whose: route({
    ...common,
    method: 'GET',
    path: '/whose',
    response: z.object({ organizationId: z.uuid() }),
  }),
  open: route({
    ...common,
    access: 'public',
    method: 'POST',
    path: '/open',
    response: z.object({ surface: z.string() }),
  }),
  broken: route({ ...common, method: 'GET', path: '/broken', response: z.object({}) }),
  slow: route({ ...common, method: 'GET', path: '/slow', response: z.object({}) }),
};
const id = '0198c0de-0000-7000-8000-000000000001';
let made = 0;

const addThing = async (_ctx: Ctx, { body }: { body: { name: string } }) => {
  made += 1;
  const thing = { id, name: body.name, revision: made, secret: 'not in the contract' };
  return body.name === 'again' ? again(thing) : thing;
};

const module: ContextModule = {
  name: 'things',
  subscribers: [],
  jobs: [],
  controllers: [
    endpoints('things', [
      [things.add, addThing],
      [
        things.read,
        async () => {
          throw new AppError('not-found', 'thing');
        },
      ],
      [
        things.change,
        async (_ctx, { ifMatch }) => {
          if (ifMatch !== 7) throw new AppError('stale', 'revision', { current: { revision: 7 } });
          return { id, name: 'changed', revision: 8 };
        },
      ],
      [things.remove, async () => ({})],
      byCall(things.whose, async ({ actor }) => ({ organizationId: actor.organizationId })),
      [
        things.open,
        async ({ session, request }) => {
          session.give({ accessToken: 'a', refreshToken: 'r' });
          return { surface: request.surface };
        },
      ],
      [
        things.broken,
        async () => {
          throw new Error('secret detail');
        },
      ],
      [
        things.slow,
        async ({ tx }) => {
          await tx.execute(sql`set local statement_timeout = 20; select pg_sleep(5)`);
          return {};
        },
      ],
    ]),
  ],
};

let world: World;
let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { modules: [module] });
  cast = world.aPractice();
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const send = (
  path: string,
  init: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
) =>
  api.fetch(`/api/v1${path}`, {
    as: cast.coach,
    method: init.method ?? 'GET',
    headers: {
      ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...init.headers,
    },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });

test('an answer holds only what the contract names, its status and its revision as ETag', async () => {
  const response = await send('/things', { method: 'POST', body: { name: 'bar' } });
  expect(response.status).toBe(201);
  expect(response.headers.get('etag')).toBe(`"${made}"`);
  expect(await response.json()).toEqual({ id, name: 'bar', revision: made });
});

test('a repetition the verb recognises is 200', async () => {
  expect((await send('/things', { method: 'POST', body: { name: 'again' } })).status).toBe(200);
});

test('unknown and wrong fields are invalid, each named', async () => {
  const response = await send('/things', { method: 'POST', body: { name: '', colour: 'red' } });
  const problem = await response.json();
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(problem).toMatchObject({ status: 400, code: 'invalid', type: 'about:blank' });
  expect(problem.errors.map((e: { path: string }) => e.path).sort()).toEqual(['body', 'body.name']);
  expect(problem.requestId).toBe(response.headers.get('x-request-id'));
  expect((await send('/things/not-an-id')).status).toBe(400);
});

test('a broken body, an unknown path and an unknown method are problems too', async () => {
  const broken = await api.fetch('/api/v1/things', {
    as: cast.coach,
    method: 'POST',
    body: '{"na',
    headers: { 'content-type': 'application/json' },
  });
  expect([broken.status, (await broken.json()).code]).toEqual([400, 'invalid']);
  for (const path of ['/api/v1/nothing', '/api/elsewhere', '/api/v1/things/x/y']) {
    const response = await api.fetch(path, { method: 'DELETE' });
    expect([response.status, (await response.json()).code]).toEqual([404, 'not-found']);
  }
});

test('refusals keep their code; a stale change tells the stored state; a fault tells nothing', async () => {
  expect(await (await send(`/things/${id}`)).json()).toMatchObject({
    code: 'not-found',
    reason: 'thing',
  });
  const stale = await send(`/things/${id}`, { method: 'PUT', headers: { 'if-match': '"6"' } });
  expect([stale.status, (await stale.json()).current]).toEqual([412, { revision: 7 }]);
  expect(
    (await send(`/things/${id}`, { method: 'PUT', headers: { 'if-match': '"7"' } })).status,
  ).toBe(200);
  const fault = await send('/broken');
  expect(fault.status).toBe(500);
  expect(await fault.text()).not.toContain('secret detail');
  const slow = await send('/slow');
  expect([slow.status, slow.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await send(`/things/${id}`, { method: 'DELETE' })).status).toBe(204);
});

test('nobody gets in without a token that is good now', async () => {
  const ask = (authorization?: string) =>
    api.fetch('/api/v1/whose', authorization ? { headers: { authorization } } : {});
  expect((await ask()).status).toBe(401);
  expect((await ask('Bearer x.y.z')).status).toBe(401);
  const token = await api.tokenFor(cast.coach);
  expect(await (await ask(`Bearer ${token}`)).json()).toEqual({
    organizationId: cast.organizationId,
  });
  world.clock.advance(16 * 60_000);
  expect((await ask(`Bearer ${token}`)).status).toBe(401);
});

test('a key makes one thing for a day: its repetition gets the first answer, another content a conflict', async () => {
  const post = (name: string, key: string) =>
    send('/things', { method: 'POST', body: { name }, headers: { 'idempotency-key': key } });
  const [first, second] = await Promise.all([post('once', 'k1'), post('once', 'k1')]);
  expect(await first.json()).toEqual(await second.json());
  expect([first.status, second.status]).toEqual([201, 201]);
  expect((await post('other', 'k1')).status).toBe(409);
  const before = made;
  world.clock.advance(25 * 3_600_000);
  expect((await post('other', 'k1')).status).toBe(201);
  expect(made).toBe(before + 1);
});

test('each surface has its own cookies; a write by cookie must come from our own pages', async () => {
  const open = (headers: Record<string, string>) =>
    api.fetch('/api/v1/open', { method: 'POST', headers });
  const app = await open({ 'x-client': 'app' });
  expect(app.headers.getSetCookie()).toEqual([
    'coachme_app_access=a; Path=/; HttpOnly; SameSite=Lax; Max-Age=900',
    'coachme_app_refresh=r; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000',
    expect.stringMatching(/^coachme_device=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/),
  ]);
  expect((await open({ 'x-client': 'mobile' })).headers.getSetCookie()).toEqual([]);
  const cookie = 'coachme_web_refresh=r';
  expect((await open({ cookie })).status).toBe(403);
  expect((await open({ cookie, origin: 'https://evil.example' })).status).toBe(403);
  expect((await open({ cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await open({ cookie, origin: api.url })).status).toBe(200);
});

test('the access cookie of the surface signs in', async () => {
  const token = await api.tokenFor(cast.coach);
  const ask = (client: string) =>
    api.fetch('/api/v1/whose', {
      headers: { cookie: `coachme_app_access=${token}`, 'x-client': client },
    });
  expect((await ask('app')).status).toBe(200);
  expect((await ask('web')).status).toBe(401);
});

test('the document of the API, its health and its headers', async () => {
  const document = await (await api.fetch('/api/v1/openapi.json')).json();
  expect(document.openapi).toMatch(/^3\.1/);
  const ready = await api.fetch('/health/ready', {
    headers: { 'x-request-id': 'given-by-caller' },
  });
  expect([ready.status, ready.headers.get('x-request-id')]).toEqual([200, 'given-by-caller']);
  expect(ready.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await api.fetch('/health/live')).status).toBe(200);
  expect((await api.fetch('/somewhere')).status).toBe(503);
});
