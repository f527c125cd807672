import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenTableLaws, tableLaws } from '#test/table-laws';
import { aWorld, type World } from '#test/world';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

test('every table keeps the laws', async () => {
  expect(await brokenTableLaws(await world.connect('superuser'))).toEqual([]);
});

test('what breaks a law is found, each by its own', async () => {
  const root = await world.connect('superuser');
  await root.query('begin');
  await root.query(`create schema planted authorization coachme_owner; create schema elsewhere authorization coachme_owner;
    grant create on schema planted to coachme_app;
    grant usage on schema pgboss to coachme_app;
    alter role coachme_app bypassrls;
    set local role coachme_owner;
    create table planted.naked (id uuid primary key);
    create table planted.parents (organization_id uuid, id uuid unique, primary key (id, organization_id));
    select platform.protect_tenant('planted.parents');
    create table planted.children (organization_id uuid, id uuid, parent_id uuid references planted.parents (id),
      primary key (organization_id, id));
    select platform.protect_tenant('planted.children');
    create table elsewhere.readers (organization_id uuid, id uuid, parent_id uuid,
      primary key (organization_id, id), foreign key (parent_id, organization_id) references planted.parents (id, organization_id));
    select platform.protect_tenant('elsewhere.readers');
    create view planted.everything as select * from planted.naked;
    create function planted.lend() returns int language sql security definer as 'select 1';
    reset role;
    create table planted.foreign_owned (id uuid primary key);
    select platform.secure('planted.foreign_owned');`);
  const broken = await brokenTableLaws(root);
  await root.query('rollback');
  const laws = new Set(broken.map((line) => line.split(': ')[0]));
  expect([...laws].sort()).toEqual(Object.keys(tableLaws).sort());
});
