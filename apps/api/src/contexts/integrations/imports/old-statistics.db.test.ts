import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { aWorkout } from '#fixtures/execution/execution';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aHevyFile } from '../integrations.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world);
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const tables = ['workouts', 'exercise_logs', 'set_logs'];

async function settled(actor: Actor, id: string): Promise<string> {
  const state = async () => (await api.as(actor).imports.getImport({ params: { id } })).state;
  await expect.poll(state).not.toMatch(/ing$/);
  return state();
}

test('a history comes and goes by looking up its own rows, even while the database counts one session in all', async () => {
  const { client: actor, coach } = world.aPractice();
  await world.work.run(coach, (ctx) => aClient(ctx, { userId: actor.userId }));
  const { imports, execution } = api.as(actor);
  await execution.logWorkout({ body: aWorkout({ startedAt: '2020-06-01T07:00:00.000Z' }) });
  const database = await world.connect('superuser');
  for (const table of tables) {
    await database.query(`alter table execution.${table} set (autovacuum_enabled = false)`);
    await database.query(`analyze execution.${table}`);
  }
  const body = { file: aHevyFile({ rows: 7000 }), timeZone: 'Africa/Nairobi' };
  const { id } = await imports.startImport({ body });
  await settled(actor, id);
  await imports.commitImport({ params: { id }, body: {} });
  expect(await settled(actor, id)).toBe('committed');
  await imports.undoImport({ params: { id } });
  expect(await settled(actor, id)).toBe('undone');

  const fetched = async () => {
    const { rows } = await database.query<{ fetched: string }>(
      `select idx_tup_fetch as fetched from pg_stat_user_tables where relname = 'exercise_logs'`,
    );
    return Number(rows[0]?.fetched);
  };
  // 1,750 rows, looked up by session, by set and by what goes with them; one by another they would be over a million.
  await expect.poll(fetched).toBeGreaterThan(7000);
  expect(await fetched()).toBeLessThan(100_000);
  await database.end();
});
