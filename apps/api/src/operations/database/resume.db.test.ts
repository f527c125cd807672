import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '#test/world';
import { resumeFromHere } from './resume.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

test('jobs that the queue had are handed over again, done and dead ones and events are not', async () => {
  const root = await world.connect('superuser');
  const organization = randomUUIDv7();
  const tell = async (kind: string, name: string, state: string) => {
    const id = randomUUIDv7();
    await root.query(
      `insert into platform.outbox (organization_id, id, kind, name, payload, state, available_at, created_at, settled_at)
       values ($1, $2, $3, $4, '{}', $5, now(), now(), now())`,
      [organization, id, kind, name, state],
    );
    return id;
  };
  await tell('job', 'tests.handed', 'handed');
  await tell('job', 'tests.delivered', 'delivered');
  await tell('job', 'tests.dead', 'dead');
  await tell('event', 'tests.told', 'delivered');
  const done = await tell('job', 'tests.done', 'handed');
  await root.query("insert into platform.inbox values ($1, $2, 'tests.done', now())", [
    organization,
    done,
  ]);
  await resumeFromHere(await world.connect('owner'));
  const { rows } = await root.query(
    "select name from platform.outbox where state = 'pending' order by name",
  );
  expect(rows.map(({ name }) => name)).toEqual(['tests.delivered', 'tests.handed']);
});
