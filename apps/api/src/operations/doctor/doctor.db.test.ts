import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testInstanceSecret } from '#test/template-database';
import { aWorld, type World } from '#test/world';
import { asAdministrator } from '../database/connections.ts';
import { examine } from './doctor.ts';

const dataFolder = mkdtempSync(path.join(tmpdir(), 'coachme-doctor-'));
const bareRole = `coachme_test_bare_${randomUUID().slice(0, 8)}`;
let world: World;
beforeAll(async () => {
  world = await aWorld();
  keepSecret(testInstanceSecret);
  await onServer(`create role ${bareRole} login password 'bare'`);
});
afterAll(async () => {
  rmSync(dataFolder, { recursive: true, force: true });
  await world.end();
  await onServer(`drop role ${bareRole}`);
});

const onServer = (statement: string) =>
  asAdministrator(inject('databaseUrl'), (client) => client.query(statement));

function keepSecret(instanceSecret: string): void {
  writeFileSync(path.join(dataFolder, 'secrets.json'), JSON.stringify({ instanceSecret }), {
    mode: 0o600,
  });
}

/** What is not in order, by name. */
async function complaints(databaseUrl: string | null, now = new Date()) {
  const findings = await examine({ dataFolder, databaseUrl, now });
  const bad = findings.filter(({ state }) => state !== 'ok');
  return Object.fromEntries(bad.map(({ name, says, remedy }) => [name, `${says} / ${remedy}`]));
}

const changed = (parts: Partial<URL>) => Object.assign(new URL(world.databaseUrl), parts).href;

test('a healthy installation has nothing to complain of', async () => {
  expect(await complaints(world.databaseUrl)).toEqual({});
});

test('no database, none that answers and none of that name are told apart', async () => {
  expect(await complaints(null)).toMatchObject({ Database: expect.stringMatching(/^none/) });
  expect(await complaints(changed({ port: '1' }))).toMatchObject({
    Database: expect.stringMatching(/no PostgreSQL answers there/),
  });
  expect(await complaints(changed({ password: 'wrong' }))).toMatchObject({
    Database: expect.stringMatching(/does not accept this name and password/),
  });
  expect(await complaints(changed({ pathname: '/coachme_test_none' }))).toEqual({
    Migrations: expect.stringMatching(/no database yet/),
  });
});

test('a role that may not prepare the database is named with what it lacks', async () => {
  await onServer(
    `grant connect on database ${new URL(world.databaseUrl).pathname.slice(1)} to ${bareRole}`,
  );
  expect(await complaints(changed({ username: bareRole, password: 'bare' }))).toEqual({
    Rights: expect.stringContaining(`alter role ${bareRole} createrole`),
  });
});

test('a clock that is a minute off is found', async () => {
  expect(await complaints(world.databaseUrl, new Date(Date.now() + 60_000))).toEqual({
    Clock: expect.stringMatching(/^(59|60|61) s away/),
  });
});

test('a database that another version or another installation prepared is found', async () => {
  const owner = await world.connect('owner');
  await owner.query(
    "insert into history.migrations (name, run_on) values ('9999_tomorrow', now())",
  );
  expect(await complaints(world.databaseUrl)).toEqual({
    Migrations: expect.stringMatching(/^9999_tomorrow has run/),
  });
  await owner.query(`delete from history.migrations where name >= '0008'`);
  expect(await complaints(world.databaseUrl)).toEqual({
    Migrations: expect.stringMatching(/^waiting: 0008_/),
  });
  keepSecret('another installation has another secret');
  expect(await complaints(world.databaseUrl)).toEqual({
    Roles: expect.stringMatching(/coachme_owner .*coachme_jobs/),
  });
});
