import type pg from 'pg';
import { bootstrap } from '#platform/db/bootstrap';
import { knownMigrations, migrate } from '#platform/db/migrate';
import { addressOf } from '#platform/db/roles';
import { entryOf, type Manifest } from './archive/manifest.ts';
import { type Archive, openArchive } from './archive/open-archive.ts';
import { verifyArchive } from './archive/verify-archive.ts';
import { asOwner, beside, databaseOf, type Target } from './database/connections.ts';
import { dropDatabase, putInPlace, refuseWhileUsed, whatStandsIn } from './database/place.ts';
import { resumeFromHere } from './database/resume.ts';
import {
  becomeMaintenance,
  beginSnapshot,
  measureRows,
  useNotation,
  writeRows,
} from './database/rows.ts';
import { readShape, type Shape, type Table } from './database/shape.ts';
import { Refusal } from './refusal.ts';

export type Wish = {
  readonly file: string;
  /** That what stands there may be dropped. */
  readonly mayReplace: boolean;
};

export type Restored = { readonly manifest: Manifest; readonly migrated: readonly string[] };

/**
 * Makes a database out of an archive beside the one that stands there, compares every row, and only then puts it
 * in its place: whatever fails before leaves everything as it was.
 */
export async function restore(target: Target, { file, mayReplace }: Wish): Promise<Restored> {
  const manifest = await verifyArchive(file);
  refuseNewer(manifest);
  await refuseWhileUsed(target.databaseUrl);
  await refuseToReplace(target.databaseUrl, mayReplace);
  const name = databaseOf(target.databaseUrl);
  const made = { ...target, databaseUrl: beside(target.databaseUrl, `${name}_restoring`) };
  const aside = beside(target.databaseUrl, `${name}_replaced`);
  for (const left of [made.databaseUrl, aside]) await dropDatabase(left);
  try {
    const migrated = await rebuild(made, file, manifest);
    await refuseWhileUsed(target.databaseUrl);
    await putInPlace(target.databaseUrl, made.databaseUrl, aside);
    return { manifest, migrated };
  } catch (error) {
    await dropDatabase(made.databaseUrl);
    throw error;
  }
}

function refuseNewer({ migrations, version }: Manifest): void {
  const known = knownMigrations();
  const unknown = migrations.find((name, place) => known[place] !== name);
  if (unknown === undefined) return;
  throw new Refusal(
    `This archive was made by CoachMe ${version} with the migration ${unknown}, which this version does not have: use that version or a newer one.`,
  );
}

async function refuseToReplace(databaseUrl: string, mayReplace: boolean): Promise<void> {
  const standing = await whatStandsIn(databaseUrl);
  if (standing === null || mayReplace) return;
  throw new Refusal(
    `The database ${databaseOf(databaseUrl)} is not empty (${standing.size} in ${standing.schemas.join(', ')}), and restoring drops all of that: add --yes if that is meant.`,
  );
}

/** A database as it was when the archive was made, then brought to the newest shape. */
async function rebuild(made: Target, file: string, manifest: Manifest): Promise<string[]> {
  const address = addressOf(made.databaseUrl);
  await bootstrap(made.databaseUrl, made.secrets);
  await migrate(address, made.secrets, manifest.migrations.length);
  await asOwner(made, async (client) => {
    const shape = await readShape(client);
    checkShape(shape, manifest);
    await fill(client, file, { shape, manifest });
    await compare(client, shape, manifest);
    await resumeFromHere(client);
    // New tables have no statistics, without which the first requests would be planned badly.
    await client.query('analyze');
  });
  return migrate(address, made.secrets);
}

/** The archive is only asked for tables that our own migrations made. */
function checkShape({ tables }: Shape, manifest: Manifest): void {
  const describe = (list: readonly Pick<Table, 'name' | 'columns'>[]) =>
    list.map(({ name, columns }) => `${name} (${columns.join(', ')})`).sort();
  const expected = describe(manifest.tables);
  const strange = describe(tables).find((table, place) => table !== expected[place]);
  if (strange === undefined && tables.length === expected.length) return;
  throw new Refusal(
    `This archive does not fit the tables that its migrations make${strange ? `, such as ${strange}` : ''}: use the version that made it (${manifest.version}).`,
  );
}

type Filling = { readonly shape: Shape; readonly manifest: Manifest };

/** COPY cannot write under FORCE: it is lifted and set again in one transaction, in a database nobody serves yet. */
async function fill(client: pg.Client, file: string, { shape, manifest }: Filling): Promise<void> {
  const names = shape.tables.map(({ name }) => name);
  const force = (how: string) =>
    names.map((name) => `alter table ${name} ${how} row level security`).join('; ');
  const archive = await openArchive(file);
  try {
    await client.query('begin');
    await useNotation(client);
    await client.query(`truncate ${names.join(', ')}`);
    await client.query(force('no force'));
    for (const table of shape.tables) await fillTable(client, archive, table);
    // Foreign keys are checked by events that wait for the end; a table with any cannot be altered.
    await client.query('set constraints all immediate');
    await client.query(force('force'));
    for (const { name, lastValue } of manifest.sequences) {
      await client.query('select setval($1::regclass, $2)', [name, lastValue]);
    }
    await client.query('commit');
  } finally {
    archive.close();
  }
}

async function fillTable(client: pg.Client, archive: Archive, table: Table): Promise<void> {
  await writeRows(client, table, await archive.open(entryOf(table.name)));
}

/** What was restored is read again and must be, byte for byte, what was backed up. */
async function compare(client: pg.Client, { tables }: Shape, manifest: Manifest): Promise<void> {
  await beginSnapshot(client);
  await becomeMaintenance(client);
  const expected = new Map(manifest.tables.map((record) => [record.name, record]));
  for (const table of tables) {
    const { rows, sha256 } = await measureRows(client, table);
    const record = expected.get(table.name);
    if (record === undefined || rows !== record.rows || sha256 !== record.sha256) {
      throw new Refusal(
        `The rows of ${table.name} came back different from those in the archive, so the restored database was not put in place.`,
      );
    }
  }
  await client.query('commit');
}
