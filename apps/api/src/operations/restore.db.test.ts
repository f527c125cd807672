import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { bootstrap } from '#platform/db/bootstrap';
import { knownMigrations, migrate } from '#platform/db/migrate';
import { addressOf } from '#platform/db/roles';
import { temporarySecrets } from '#platform/secrets';
import { testInstanceSecret } from '#test/template-database';
import { type Backup, backUp } from './backup.ts';
import { asAdministrator, beside, type Target } from './database/connections.ts';
import { dropDatabase } from './database/place.ts';
import { restore } from './restore.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'coachme-restore-'));
const prefix = `coachme_test_${Date.now()}_${randomUUID().slice(0, 8)}`;
const secrets = temporarySecrets(testInstanceSecret);
const aTarget = (name: string): Target => ({
  databaseUrl: beside(inject('databaseUrl'), `${prefix}_${name}`),
  secrets,
});
const older = aTarget('older');
const fresh = aTarget('fresh');

/** As a version had it that knew two migrations less. */
const known = knownMigrations();
const ranThen = known.slice(0, -2);

let backup: Backup;
beforeAll(async () => {
  await bootstrap(older.databaseUrl, secrets);
  await migrate(addressOf(older.databaseUrl), secrets, ranThen.length);
  await asAdministrator(older.databaseUrl, (client) => client.query(plant()));
  backup = await backUp(older, folder, new Date('2026-11-20T10:00:00Z'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const { databaseUrl } of [older, fresh]) await dropDatabase(databaseUrl);
});

/** A change that another server numbered, a job that was done, and one that the queue still had. */
function plant(): string {
  const organization = randomUUIDv7();
  const done = randomUUIDv7();
  const job = (id: string, name: string) =>
    `insert into platform.outbox (organization_id, id, kind, name, payload, state, attempts, available_at, created_at, settled_at)
      values ('${organization}', '${id}', 'job', '${name}', '{}', 'delivered', 1, now(), now(), now());`;
  return `${job(done, 'tests.done')} ${job(randomUUIDv7(), 'tests.waiting')}
    insert into platform.inbox values ('${organization}', '${done}', 'tests.done', now());
    insert into platform.changes (organization_id, xid, entity, entity_id, revision, created_at)
      values ('${organization}', '99999999999', 'thing', '${done}', 1, now());`;
}

const inFresh = async (query: string): Promise<unknown[]> =>
  (await asAdministrator(fresh.databaseUrl, (client) => client.query(query))).rows;

test('an older archive comes back where there was no database, and in the newest shape', async () => {
  const { migrated } = await restore(fresh, { file: backup.file, mayReplace: false });
  expect(migrated).toEqual(known.slice(-2));
  expect(await inFresh('select name from history.migrations order by id')).toEqual(
    known.map((name) => ({ name })),
  );
});

test('what another server numbered reaches phones at once', async () => {
  const settled = `select entity from platform.changes where xid < pg_snapshot_xmin(pg_current_snapshot())`;
  // Whoever writes elsewhere on the same server holds everybody's changes back until then.
  await expect.poll(() => inFresh(settled)).toEqual([{ entity: 'thing' }]);
});

test('a job that was not done is handed over again, and one that was is not', async () => {
  expect(await inFresh('select name, state from platform.outbox order by name')).toEqual([
    { name: 'tests.done', state: 'delivered' },
    { name: 'tests.waiting', state: 'pending' },
  ]);
});

test('an archive of a newer version is refused by the migration that is not known here', async () => {
  await asAdministrator(older.databaseUrl, (client) =>
    client.query("insert into history.migrations (name, run_on) values ('9999_tomorrow', now())"),
  );
  const { file } = await backUp(older, folder, new Date('2026-11-20T11:00:00Z'));
  await expect(restore(fresh, { file, mayReplace: true })).rejects.toThrow(
    /with the migration 9999_tomorrow, which this version does not have/,
  );
});

test('a database without CoachMe has nothing to back up', async () => {
  const empty = { ...fresh, databaseUrl: beside(fresh.databaseUrl, 'postgres') };
  await expect(backUp(empty, folder, new Date('2026-11-20T12:00:00Z'))).rejects.toThrow(
    /holds no CoachMe/,
  );
});
