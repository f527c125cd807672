import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReceiver, type Receiver } from '#platform/telemetry/a-receiver.fixtures';
import { openErrorReports } from '#platform/telemetry/error-reports';
import { openLog } from '#platform/telemetry/log';

let server: Receiver;
beforeAll(async () => {
  server = await aReceiver();
});
afterAll(() => server.close());

const nowhere = { write: () => {} };
const sent = () =>
  (server.received.at(-1)?.body.toString() ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('what is logged as an error is sent as an envelope, without secrets', async () => {
  const reports = openErrorReports(`http://thekey@127.0.0.1:${server.port}/under/7`);
  const log = openLog('info', { onError: reports.report, to: nowhere });
  const cause = new Error('password authentication failed for robin@practice.example');
  log.info('nothing happened');
  log.error(
    { requestId: 'request-1', organizationId: 'organization-1', err: new Error('no', { cause }) },
    'failed',
  );
  await reports.close();
  expect(server.received).toHaveLength(1);
  expect(server.received[0]).toMatchObject({
    path: '/under/api/7/envelope/',
    headers: { 'content-type': 'application/x-sentry-envelope' },
  });
  expect(server.received[0]?.headers['x-sentry-auth']).toContain('sentry_key=thekey');
  const [envelope, item, event] = sent();
  expect(item).toEqual({ type: 'event' });
  expect(event).toMatchObject({
    event_id: envelope.event_id,
    platform: 'node',
    level: 'error',
    message: { formatted: 'failed' },
    tags: { requestId: 'request-1', organizationId: 'organization-1', surface: 'api' },
  });
  expect(event.exception.values.map(({ value }: { value: string }) => value)).toEqual([
    'password authentication failed for …@…',
    'no',
  ]);
  const frames = event.exception.values[1].stacktrace.frames;
  expect(frames.at(-1)).toMatchObject({ in_app: true, lineno: expect.any(Number) });
  expect(frames.at(-1).filename).toContain('error-reports.test.ts');
});

test('a server that asks for quiet is left alone, and one that is away is nobody’s trouble', async () => {
  server.answer(429, { 'retry-after': '60' });
  const before = server.received.length;
  const reports = openErrorReports(`http://key@127.0.0.1:${server.port}/7`);
  reports.report({}, 'one');
  await reports.close();
  reports.report({}, 'two');
  await reports.close();
  expect(server.received.length).toBe(before + 1);

  const away = openErrorReports('http://key@127.0.0.1:1/7');
  away.report({}, 'three');
  await away.close();
});
