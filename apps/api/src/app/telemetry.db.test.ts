import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMetricsDoor } from '#app/metrics';
import { openLog } from '#platform/telemetry/log';
import { openTelemetry, type Telemetry } from '#platform/telemetry/telemetry';
import { aPlatform } from '#test/a-platform';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

const lines: string[] = [];
const reported: unknown[] = [];
let world: World;
let telemetry: Telemetry;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  telemetry = await openTelemetry(await aPlatform(world), { otlpEndpoint: null });
  const log = openLog('info', {
    to: { write: (line) => void lines.push(line) },
    onError: (fields) => void reported.push(fields),
  });
  api = await anApi(world, { log, telemetry });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const figure = (text: string, name: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')
      .at(-1),
  );

test('requests are counted by the name of their route, with the pools, the outbox and the loop', async () => {
  const { coach, organizationId } = world.aPractice();
  await api.as(coach).clients.listClients({ query: {} });
  await api.fetch('/api/v1/clients');
  const root = await world.connect('superuser');
  await root.query(
    `insert into platform.outbox (organization_id, id, kind, name, payload, state, available_at, created_at)
     values ($1, gen_random_uuid(), 'event', 'a.b.v1', '{}', 'dead', $2, $2)`,
    [organizationId, world.clock.now()],
  );
  const door = await openMetricsDoor(telemetry.metrics, { host: '127.0.0.1', port: null });
  const text = await (await fetch(door.url)).text();
  const elsewhere = await fetch(new URL('/', door.url));
  door.close();
  const count = 'coachme_http_request_duration_seconds_count';
  expect(figure(text, `${count}{route="clients.listClients",status="200"}`)).toBe(1);
  expect(figure(text, `${count}{route="clients.listClients",status="401"}`)).toBe(1);
  expect(figure(text, 'coachme_dead_letters')).toBe(1);
  expect(figure(text, 'coachme_outbox_due')).toBe(0);
  expect(figure(text, 'coachme_outbox_lag_seconds')).toBe(0);
  expect(figure(text, 'coachme_database_up')).toBe(1);
  expect(figure(text, 'coachme_sockets')).toBe(0);
  expect(text).toContain('coachme_database_connections{pool="app",state="idle"}');
  expect(text).toContain('nodejs_eventloop_lag_seconds');
  expect(text).toContain('process_resident_memory_bytes');
  expect(elsewhere.status).toBe(404);
});

test('a port that is taken is said by its setting', async () => {
  const door = await openMetricsDoor(telemetry.metrics, { host: '127.0.0.1', port: null });
  const port = Number(new URL(door.url).port);
  await expect(openMetricsDoor(telemetry.metrics, { host: '127.0.0.1', port })).rejects.toThrow(
    `METRICS_PORT is "${port}"`,
  );
  door.close();
});

test('a log line names request and organization, and nothing that signs somebody in', async () => {
  const { coach, organizationId } = world.aPractice();
  const secrets = ['train-hard-secret', 'robin@practice.example', await api.tokenFor(coach)];
  const [password, email, token] = secrets;
  const link = 'AZqLk3pCcPyZ1hG7uV2wXQe4RtYuIoPaSdFgHjKlZxCvBnMqwertyu';
  lines.length = 0;
  const headers = { 'content-type': 'application/json', cookie: `coachme_access=${link}` };
  await api.fetch('/api/v1/auth/login', {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  await api.fetch(`/api/v1/clients?q=${token}`, {
    headers: { ...headers, authorization: `Bearer ${token}`, 'x-request-id': 'the-request' },
  });
  await api.fetch(`/api/v1/invitations/by-token/${link}`, { headers });
  expect(lines.length).toBeGreaterThanOrEqual(3);
  for (const secret of [...secrets, link]) expect(lines.join('')).not.toContain(secret);
  const line = lines.map((text) => JSON.parse(text)).find((l) => l.requestId === 'the-request');
  expect(line).toMatchObject({ level: 'info', service: 'api', organizationId, msg: 'request' });
});

test('an error on a screen is written down and reported, without what identifies somebody', async () => {
  lines.length = 0;
  const body = {
    surface: 'app',
    name: 'TypeError',
    message: 'no robin@practice.example in {"accessToken":"abc"}',
    stack: 'TypeError: no\n    at draw (https://coach.example/app/entry.js:10:20)',
    page: '/app/today?token=abc',
  } as const;
  await api.as().clientErrors.reportError({ body });
  const [line = '{}'] = lines.filter((text) => text.includes('error on a screen'));
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    surface: 'app',
    page: '/app/today',
    requestId: expect.any(String),
    err: { type: 'TypeError', message: 'no …@… in {"accessToken":…}' },
  });
  expect(reported).toHaveLength(1);
  const tooLong = { ...body, stack: 'x'.repeat(8_001) };
  await expect(api.as().clientErrors.reportError({ body: tooLong })).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('who floods from elsewhere with errors has to wait', async () => {
  const elsewhere = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' };
  const body = JSON.stringify({ surface: 'web', name: 'Error', message: 'again' });
  const statuses = new Set<number>();
  for (let i = 0; i < 110 && !statuses.has(429); i += 1) {
    const answer = await api.fetch('/api/v1/client-errors', {
      method: 'POST',
      headers: elsewhere,
      body,
    });
    statuses.add(answer.status);
  }
  expect([...statuses]).toEqual([204, 429]);
});
