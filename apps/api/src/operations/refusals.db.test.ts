import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testInstanceSecret } from '#test/template-database';
import { aWorld, type World } from '#test/world';
import { temporaryPostgres } from '../../../../scripts/postgres/temporary.ts';
import { asAdministrator, beside } from './database/connections.ts';

const prepare = path.join(import.meta.dirname, '../prepare.ts');
const dataFolder = mkdtempSync(path.join(tmpdir(), 'coachme-refusals-'));
const bareRole = `coachme_test_bare_${randomUUID().slice(0, 8)}`;
let world: World;
beforeAll(async () => {
  world = await aWorld();
  keep(JSON.stringify({ instanceSecret: testInstanceSecret }));
});
afterAll(async () => {
  rmSync(dataFolder, { recursive: true, force: true });
  await world.end();
  await onServer(`drop role if exists ${bareRole}`);
});

const onServer = (statement: string) =>
  asAdministrator(inject('databaseUrl'), (client) => client.query(statement));

const keep = (secrets: string) => writeFileSync(path.join(dataFolder, 'secrets.json'), secrets);

/** How a start ends, and all it says about why. */
async function refusal(databaseUrl: string): Promise<{ code: unknown; said: string }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, COACHME_DATA: dataFolder };
  const child = spawn(process.execPath, [prepare], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, said: said.trim() };
}

const sentence = (words: RegExp) => ({ code: 1, said: expect.stringMatching(words) });

test('a database that a newer version prepared is refused in one sentence', async () => {
  const owner = await world.connect('owner');
  await owner.query(
    "insert into history.migrations (name, run_on) values ('9999_tomorrow', now())",
  );
  expect(await refusal(world.databaseUrl)).toEqual(
    sentence(/^This database was prepared by a newer CoachMe \(its migration 9999_tomorrow .*\.$/),
  );
});

test('a role without the rights is refused in one sentence', async () => {
  await onServer(`create role ${bareRole} login password 'bare'`);
  const url = new URL(inject('databaseUrl'));
  Object.assign(url, { username: bareRole, password: 'bare' });
  expect(await refusal(url.href)).toEqual(
    sentence(/^DATABASE_URL names the role \w+, which may not create roles: .*\.$/),
  );
});

test('a server where another installation lives is refused before anything of it is changed', async () => {
  // A server of its own: a second mark would refuse every other start on the one that tests share.
  const server = await temporaryPostgres();
  await asAdministrator(beside(server.url, 'postgres'), async (client) => {
    await client.query('create database theirs');
    await client.query("comment on database theirs is 'CoachMe installation of-others'");
    expect(await refusal(server.url)).toEqual(
      sentence(/^DATABASE_URL leads to a server where another CoachMe lives .*"theirs"/),
    );
    const roles = await client.query("select from pg_roles where rolname like 'coachme%'");
    expect(roles.rowCount).toBe(0);
  });
  await server.stop();
});

test('no PostgreSQL at all is told in one sentence', async () => {
  expect(await refusal('postgres://ada:secret@127.0.0.1:1/coachme')).toEqual(
    sentence(/^The database cannot be reached: no PostgreSQL answers there: start it\.$/),
  );
});

test('secrets that were cut off while they were written are told in one sentence', async () => {
  keep('{"instanceSecret": "half');
  expect(await refusal(world.databaseUrl)).toEqual(
    sentence(/secrets\.json is only half there: put back the copy of it that you keep apart\.$/),
  );
});
