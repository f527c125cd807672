import { randomUUIDv7 } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ApiError } from '@coachme/contracts/kit/client';
import { routesOf } from '@coachme/contracts/kit/route';
import { platformContract } from '@coachme/contracts/platform.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { permissionsOf, platformPermissions } from '#platform/access/permissions';
import { anApi, type TestApi } from '#test/an-api';
import { anOperator } from '#test/an-operator';
import { aWorld, type Cast, type World } from '#test/world';

let world: World;
let api: TestApi;
let cast: Cast;
let operator: Actor;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world);
  cast = world.aPractice();
  operator = anOperator(world);
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const console = () => api.as(operator).platform;
const minutes = (count: number) => count * 60_000;

/** Puts messages where the relay leaves what it has tried ten times; answers their ids, the latest first. */
async function deadLetters(name: string, count: number): Promise<string[]> {
  const root = await world.connect('superuser');
  const ids = Array.from({ length: count }, () => randomUUIDv7());
  for (const [index, id] of ids.entries()) {
    const diedAt = new Date(world.clock.now().getTime() - minutes(index));
    await root.query(
      `insert into platform.outbox (organization_id, id, kind, name, payload, state, attempts, available_at, created_at, settled_at, last_error)
       values ($1, $2, 'job', $3, '{"note":"left knee hurts"}', 'dead', 10, $4, $4, $4, 'Error: the printer is on fire')`,
      [cast.organizationId, id, name, diedAt],
    );
  }
  return ids;
}

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'not refused',
    (error: unknown) => (error instanceof ApiError ? error.problem.status : error),
  );

test('to whoever does not run the installation the console is not there, whatever they are in an organization', async () => {
  const everything = { ...cast.owner, can: permissionsOf(['owner', 'admin', 'coach', 'editor']) };
  const [letterId = ''] = await deadLetters('tests.hidden', 1);
  const mailId = randomUUIDv7();
  for (const { route } of routesOf(platformContract)) {
    const where = route.path.replace(':letterId', letterId).replace(':mailId', mailId);
    const isPost = route.method === 'POST';
    const init = isPost ? { body: '{}', headers: { 'content-type': 'application/json' } } : {};
    const ask = (as?: Actor) =>
      api.fetch(`/api/v1${where}`, { method: route.method, ...init, ...(as ? { as } : {}) });
    for (const actor of [everything, cast.coach, cast.client]) {
      const answer = await ask(actor);
      expect([route.path, answer.status]).toEqual([route.path, 404]);
      expect((await answer.json()).reason).toBe('no-such-path');
    }
    expect((await ask()).status).toBe(401);
  }
});

test('no role of an organization gives a permission of the platform', () => {
  const given = permissionsOf(['owner', 'admin', 'coach', 'client', 'editor']);
  for (const permission of platformPermissions) expect(given.has(permission)).toBe(false);
});

test('dead letters come page by page, without what they say, and go again or for good', async () => {
  const ids = await deadLetters('tests.print', 5);
  const query = { name: 'tests.print', limit: 2 };
  const first = await console().listDeadLetters({ query });
  expect(first.items[0]).toMatchObject({
    id: ids[0],
    kind: 'job',
    attempts: 10,
    lastError: 'Error: the printer is on fire',
  });
  expect(JSON.stringify(first)).not.toContain('knee');
  const read = [...first.items];
  for (let cursor = first.nextCursor; cursor !== null; ) {
    const next = await console().listDeadLetters({ query: { ...query, cursor } });
    read.push(...next.items);
    cursor = next.nextCursor;
  }
  expect(read.map(({ id }) => id)).toEqual(ids);

  const [one = '', two = ''] = ids;
  expect(await console().redriveDeadLetter({ params: { letterId: one } })).toEqual({ count: 1 });
  await console().deleteDeadLetter({ params: { letterId: two } });
  expect(await refusal(console().deleteDeadLetter({ params: { letterId: two } }))).toBe(404);
  expect(await refusal(console().redriveDeadLetter({ params: { letterId: one } }))).toBe(404);
  expect(await console().redriveDeadLetters({ body: { name: 'tests.print' } })).toEqual({
    count: 3,
  });
  expect((await console().listDeadLetters({ query })).items).toEqual([]);
});

test('queues say what waits and what is stuck, the stuck first', async () => {
  await deadLetters('tests.stuck', 3);
  const seen = new Map<string, number>();
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = cursor === '' ? { limit: 1 } : { limit: 1, cursor };
    const page = await console().listQueues({ query });
    for (const { name, kind, dead } of page.items) seen.set(`${kind} ${name}`, dead);
    cursor = page.nextCursor;
  }
  expect(seen.get('job tests.stuck')).toBe(3);
  expect([...seen.values()]).toEqual([...seen.values()].toSorted((one, other) => other - one));
});

test('the health of the installation is told in figures', async () => {
  const health = await console().getHealth();
  expect(health).toMatchObject({ mail: 'files', files: 'disk', redis: null });
  expect(health.database.bytes).toBeGreaterThan(1_000_000);
  expect(health.disk.totalBytes).toBeGreaterThan(health.disk.freeBytes);
  const { items } = await console().listSchedules({ query: { limit: 100 } });
  expect(items.map(({ name }) => name)).toContain('files.sweep');
});

test('mails that became files are read as their reader would, the newest first', async () => {
  const folder = path.join(world.dataFolder, 'mail');
  mkdirSync(folder, { recursive: true });
  const id = randomUUIDv7();
  const eml = [
    'From: Northline <hello@example.org>',
    'To: robin@example.test',
    'Subject: =?utf-8?Q?Willkommen=2C_sch=C3=B6n_dich_zu_sehen?=',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('Grüße aus dem Studio').toString('base64'),
  ];
  writeFileSync(path.join(folder, `${id}.eml`), eml.join('\r\n'));
  writeFileSync(path.join(folder, 'note.txt'), 'not a mail');
  const { items } = await console().listMails({ query: {} });
  expect(items).toMatchObject([
    { id, to: 'robin@example.test', subject: 'Willkommen, schön dich zu sehen' },
  ]);
  const mail = await console().getMail({ params: { mailId: id } });
  expect([mail.from, mail.text.trim()]).toEqual([
    'Northline <hello@example.org>',
    'Grüße aus dem Studio',
  ]);
  expect(await refusal(console().getMail({ params: { mailId: randomUUIDv7() } }))).toBe(404);
});
