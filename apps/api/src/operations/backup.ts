import { readFileSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type pg from 'pg';
import * as z from 'zod';
import {
  archiveFormat,
  entryOf,
  type Manifest,
  manifestEntry,
  sealEntry,
  sealOf,
} from './archive/manifest.ts';
import { Meter } from './archive/measure.ts';
import { writeArchive } from './archive/write-archive.ts';
import { asOwner, type Target } from './database/connections.ts';
import { becomeMaintenance, beginSnapshot, readRows } from './database/rows.ts';
import { readShape, type Shape, type Table } from './database/shape.ts';
import { Refusal } from './refusal.ts';

/** What was written where. */
export type Backup = { readonly file: string; readonly bytes: number; readonly manifest: Manifest };

/** Writes one moment of the whole database into a new archive in a folder, while others go on reading and writing. */
export async function backUp(target: Target, folder: string, now: Date): Promise<Backup> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  const file = path.join(folder, `coachme-${name}.zip`);
  return asOwner(target, async (client) => {
    await beginSnapshot(client);
    const shape = await readShape(client);
    if (shape.tables.length === 0) {
      throw new Refusal('This database holds no CoachMe: start CoachMe once, then back it up.');
    }
    await becomeMaintenance(client);
    await holdStill(client, shape);
    const { rows } = await client.query('show server_version');
    const head = { madeAt: now.toISOString(), server: String(rows[0]?.server_version) };
    const manifest = await write(client, file, { shape, head });
    return { file, bytes: (await stat(file)).size, manifest };
  });
}

/** Keeps migrations from changing a table before its turn has come; reading and writing go on. */
async function holdStill(client: pg.Client, { tables }: Shape): Promise<void> {
  const names = tables.map(({ name }) => name).join(', ');
  await client.query(`lock table ${names} in access share mode`);
}

type Content = { readonly shape: Shape; readonly head: Pick<Manifest, 'madeAt' | 'server'> };

async function write(client: pg.Client, file: string, content: Content): Promise<Manifest> {
  const meters = new Map(content.shape.tables.map((table) => [table, new Meter()]));
  const tables = [...meters].map(([table, meter]) => ({
    name: entryOf(table.name),
    open: () => metered(readRows(client, table), meter),
  }));
  // Asked for when all tables have been read, and so measured.
  const manifest = () => describe(content, meters);
  const bytes = () => Buffer.from(`${JSON.stringify(manifest(), null, 2)}\n`);
  await writeArchive(file, [
    ...tables,
    { name: manifestEntry, open: () => Readable.from([bytes()]) },
    { name: sealEntry, open: () => Readable.from([sealOf(bytes())]) },
  ]);
  return manifest();
}

function describe({ shape, head }: Content, meters: ReadonlyMap<Table, Meter>): Manifest {
  const tables = [...meters].map(([{ name, columns }, meter]) => ({
    name,
    columns,
    ...meter.measure(),
  }));
  return {
    product: 'coachme',
    format: archiveFormat,
    ...head,
    version: productVersion(),
    migrations: [...shape.migrations],
    tables,
    sequences: [...shape.sequences],
  };
}

/** A failure of the rows must reach whoever reads behind the meter. */
function metered(rows: Readable, meter: Meter): Readable {
  rows.on('error', (error) => meter.destroy(error));
  return rows.pipe(meter);
}

function productVersion(): string {
  const file = new URL('../../../../package.json', import.meta.url);
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
