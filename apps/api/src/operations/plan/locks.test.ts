import { expect, test } from 'vitest';
import { effectsOf, isOpaque } from './locks.ts';
import { statementsOf } from './statements.ts';

const modeOf = (statement: string) =>
  effectsOf(statement).map(({ table, mode }) => `${table}: ${mode}`);

test.each([
  ['alter table a.b add column c text', ['a.b: access exclusive']],
  ['ALTER TABLE ONLY a.b\n  DROP COLUMN c', ['a.b: access exclusive']],
  ['alter table a.b validate constraint c', ['a.b: share update exclusive']],
  [
    'alter table a.b add constraint f foreign key (c) references a.d (id)',
    ['a.b: share row exclusive', 'a.d: share row exclusive'],
  ],
  ['create table a.b (id uuid references a.c)', ['a.c: share row exclusive']],
  ['create unique index i on a.b (c)', ['a.b: share']],
  ['create index concurrently i on a.b (c)', ['a.b: share update exclusive']],
  ['create policy p on a.b using (true)', ['a.b: access exclusive']],
  ['create trigger t after insert on a.b execute function f()', ['a.b: share row exclusive']],
  ["select platform.protect_tenant('a.b')", ['a.b: access exclusive']],
  ["select platform.protect_own('a.b', 'user_id')", ['a.b: access exclusive']],
  ['with x as (select 1) update a.b set c = 1', ['a.b: row exclusive']],
  ['insert into a.b select 1', ['a.b: row exclusive']],
  ['delete from a.b', ['a.b: row exclusive']],
  ['truncate a.b', ['a.b: access exclusive']],
  ["comment on column a.b.c is 'd'", ['a.b: share update exclusive']],
  ["create function a.f() returns int language sql as 'select 1'", []],
  ['grant usage on schema a to b', []],
])('%s', (statement, expected) => {
  expect(modeOf(statement)).toEqual(expected);
});

test('what hides its locks is told to be read', () => {
  expect(['do $$ begin end $$', 'drop index a.i', 'drop schema a'].every(isOpaque)).toBe(true);
  expect(isOpaque('drop table a.b')).toBe(false);
});

test('statements end at semicolons, but not at those in strings, names, bodies and comments', () => {
  const migration = `-- Up Migration; first
    insert into a values ('it''s; one', E'two'); /* no; */
    create table "odd;name" (id int);
    create function f() returns void language plpgsql as $body$ begin perform 1; perform $$;$$; end $body$;
    -- Down Migration
    drop table a;`;
  expect(statementsOf(migration)).toEqual([
    "insert into a values ('it''s; one', E'two')",
    'create table "odd;name" (id int)',
    'create function f() returns void language plpgsql as $body$ begin perform 1; perform $$;$$; end $body$',
  ]);
});
