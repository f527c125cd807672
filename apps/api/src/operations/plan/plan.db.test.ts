import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '#test/world';
import { planInWords, planMigration, planMigrations } from './plan.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const migration = `-- Up Migration
alter table programs.exercises add column grip text;
create table programs.grips (organization_id uuid not null, id uuid not null, primary key (organization_id, id));
create index grips_all on programs.grips (organization_id);
insert into programs.grips values (gen_random_uuid(), gen_random_uuid());
do $$ begin perform 1; end $$;
-- Down Migration
drop table programs.grips;`;

test('a plan says who has to wait for what, and how many rows there are, and runs nothing', async () => {
  const client = await world.connect('owner');
  await client.query('analyze programs.exercises');
  const plan = await planMigration(client, '9999_grips', migration);
  const [alter, create, ...others] = plan.statements;
  expect(alter).toMatchObject({
    locks: [
      { table: 'programs.exercises', mode: 'access exclusive', stops: 'reading and writing' },
    ],
  });
  expect(alter?.locks[0]?.rows).toBeGreaterThan(800);
  expect(create?.locks).toEqual([]);
  expect(others.map(({ locks, isOpaque }) => ({ locks: locks.length, isOpaque }))).toEqual([
    { locks: 0, isOpaque: false },
    { locks: 0, isOpaque: false },
    { locks: 0, isOpaque: true },
  ]);
  expect(planInWords([plan]).split('\n').slice(0, 3)).toEqual([
    '9999_grips',
    '  alter table programs.exercises add column grip text',
    expect.stringMatching(
      /^ {4}programs\.exercises, about \d+ rows: access exclusive lock, which stops/,
    ),
  ]);
  const { rows } = await client.query("select to_regclass('programs.grips') as made");
  expect(rows).toEqual([{ made: null }]);
});

test('a database in the newest shape has nothing waiting', async () => {
  const planned = await planMigrations({ databaseUrl: world.databaseUrl, secrets: world.secrets });
  expect(planInWords(planned)).toMatch(/Nothing is waiting/);
});
