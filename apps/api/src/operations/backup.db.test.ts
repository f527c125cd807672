import { randomUUIDv7 } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenTableLaws } from '#test/table-laws';
import { verifyArchive } from './archive/verify-archive.ts';
import { type Backup, backUp } from './backup.ts';
import { aDemoDatabase, type DemoDatabase } from './demo-database.fixtures.ts';
import { Refusal } from './refusal.ts';
import { restore } from './restore.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'coachme-backup-'));
let demo: DemoDatabase;
let backup: Backup;
let before: Record<string, string>;
beforeAll(async () => {
  demo = await aDemoDatabase();
  before = await demo.digests();
  backup = await backUp(demo.target, folder, new Date('2026-11-20T10:00:00.123Z'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await demo.end();
});

const restoreOver = (file: string) => restore(demo.target, { file, mayReplace: true });

/** Changes the archive in one way and answers where that copy lies. */
function damaged(name: string, change: (content: Buffer) => Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(backup.file)));
  return file;
}

const flip = (at: number) => (content: Buffer) => {
  content.writeUInt8(content.readUInt8(at) ^ 1, at);
  return content;
};

test('an archive is one file for its owner, and holds every table', async () => {
  expect(readdirSync(folder)).toEqual(['coachme-2026-11-20T10-00-00Z.zip']);
  expect(await verifyArchive(backup.file)).toEqual(backup.manifest);
  expect(backup.manifest.tables.map(({ name }) => name)).toEqual(Object.keys(before));
});

test('what was backed up, wiped and restored is the same, row for row, and as well protected', async () => {
  await demo.within((client) =>
    client.query('truncate identity.users cascade; drop schema programs cascade'),
  );
  const { migrated } = await restoreOver(backup.file);
  expect(migrated).toEqual([]);
  expect(await demo.digests()).toEqual(before);
  expect(await demo.within(brokenTableLaws)).toEqual([]);
  const { rows } = await demo.within((client) =>
    client.query(
      'select last_value as last, (select max(seq) from platform.changes) as highest from platform.changes_seq_seq',
    ),
  );
  expect(rows[0].last).toBe(rows[0].highest);
});

test('while others write, an archive holds one moment, and what it holds comes back', async () => {
  let isWriting = true;
  const writer = demo.within(async (client) => {
    let written = 0;
    while (isWriting) {
      const [organization, event] = [randomUUIDv7(), randomUUIDv7()];
      await client.query(`begin;
        insert into platform.outbox (organization_id, id, kind, name, payload, available_at, created_at)
          values ('${organization}', '${event}', 'event', 'tests.pair', '{}', now(), now());
        insert into platform.inbox values ('${organization}', '${event}', 'tests.pair', now());
        update clients.clients set revision = revision + 1;
        commit`);
      written += 1;
    }
    return written;
  });
  const written = () =>
    demo.within((client) =>
      client.query("select from platform.inbox where subscriber = 'tests.pair'"),
    );
  while ((await written()).rowCount === 0) expect(isWriting).toBe(true);
  const { file, manifest } = await backUp(demo.target, folder, new Date('2026-11-20T11:00:00Z'));
  isWriting = false;
  const total = await writer;
  await restoreOver(file);
  const { rows } = await demo.within((client) =>
    client.query(`select (select count(*)::int from platform.outbox where name = 'tests.pair') as outbox,
      (select count(*)::int from platform.inbox where subscriber = 'tests.pair') as inbox,
      (select array_agg(distinct revision) from clients.clients) as revisions`),
  );
  expect(rows[0].outbox).toBe(rows[0].inbox);
  expect(rows[0].outbox).toBeGreaterThan(0);
  expect(rows[0].outbox).toBeLessThan(total);
  const again = await backUp(demo.target, folder, new Date('2026-11-20T12:00:00Z'));
  expect(again.manifest.tables).toEqual(manifest.tables);
  await restoreOver(backup.file);
});

test('a flipped byte is refused before anything is dropped, wherever it lies, or changes nothing', async () => {
  const { length } = readFileSync(backup.file);
  let refused = 0;
  for (let part = 0; part < 60; part += 1) {
    const file = damaged('flipped.zip', flip(Math.floor(((part + 0.5) * length) / 60)));
    const read = await verifyArchive(file).catch((error: unknown) => error);
    if (read instanceof Error) {
      expect(read).toBeInstanceOf(Refusal);
      refused += 1;
    } else expect(read).toEqual(backup.manifest);
  }
  expect(refused).toBeGreaterThan(50);
  const file = damaged('flipped.zip', flip(Math.floor(length / 2)));
  await expect(restoreOver(file)).rejects.toThrow(/flipped.zip is damaged/);
  expect(await demo.digests()).toEqual(before);
});

test('a cut archive, another file and none are refused in one sentence', async () => {
  const cut = damaged('cut.zip', (content) => content.subarray(0, content.length - 200));
  await expect(restoreOver(cut)).rejects.toThrow(/cut.zip is not a whole archive/);
  const text = damaged('text.zip', () => Buffer.from('not an archive'));
  await expect(restoreOver(text)).rejects.toThrow(/text.zip is not a whole archive/);
  const none = path.join(folder, 'none.zip');
  await expect(restoreOver(none)).rejects.toThrow(
    /none.zip cannot be read \(there is no such file/,
  );
  expect(await demo.digests()).toEqual(before);
});

test('a full disk ends a backup with nothing left behind, however much was still to come', async () => {
  const unfinished = path.join(folder, 'coachme-2026-11-20T13-00-00Z.zip.unfinished');
  symlinkSync('/dev/full', unfinished);
  await demo.within((client) =>
    client.query(`insert into platform.inbox
      select gen_random_uuid(), gen_random_uuid(), 'tests.many', now() from generate_series(1, 200000)`),
  );
  const full = backUp(demo.target, folder, new Date('2026-11-20T13:00:00Z'));
  await expect(full).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(existsSync(unfinished)).toBe(false);
});

test('a connection that breaks ends a backup with nothing left behind', async () => {
  const made = backUp(demo.target, folder, new Date('2026-11-20T14:00:00Z'));
  const breaking = demo.within(async (client) => {
    const end = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'copy%inbox%'`;
    while ((await client.query(end)).rowCount === 0) expect(readdirSync(folder)).toBeDefined();
  });
  await expect(made).rejects.toThrow(/terminat/);
  await breaking;
  expect(readdirSync(folder).filter((name) => name.startsWith('coachme-2026-11-20T14'))).toEqual(
    [],
  );
  await demo.within((client) =>
    client.query("delete from platform.inbox where subscriber = 'tests.many'"),
  );
});

test('a database that holds something is replaced only when told to', async () => {
  const restored = restore(demo.target, { file: backup.file, mayReplace: false });
  await expect(restored).rejects.toThrow(/is not empty .*identity.*add --yes/);
  expect(await demo.digests()).toEqual(before);
});

test('nothing is restored while anybody is connected, and who that is is said', async () => {
  await demo.within(async () => {
    await expect(restoreOver(backup.file)).rejects.toThrow(
      /in use by coachme operations \(1 as postgres\)/,
    );
  });
  expect(await demo.digests()).toEqual(before);
});
