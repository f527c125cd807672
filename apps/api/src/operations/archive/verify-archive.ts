import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Refusal, reasonOf } from '../refusal.ts';
import {
  archiveFormat,
  entryOf,
  Manifest,
  manifestEntry,
  sealEntry,
  sealOf,
  type TableRecord,
} from './manifest.ts';
import { Meter } from './measure.ts';
import { type Archive, openArchive } from './open-archive.ts';

/** Reads an archive from its first byte to its last and answers what it holds, or refuses it with what is wrong. */
export async function verifyArchive(file: string): Promise<Manifest> {
  const archive = await openWhole(file);
  try {
    const manifest = await readManifest(archive);
    checkEntries(archive, manifest);
    for (const table of manifest.tables) await checkTable(archive, table);
    return manifest;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} is damaged (${reasonOf(error)}): use another archive.`);
  } finally {
    archive.close();
  }
}

async function openWhole(file: string): Promise<Archive> {
  try {
    return await openArchive(file);
  } catch (error) {
    const isUnreadable = error instanceof Error && 'code' in error;
    const what = isUnreadable ? 'cannot be read' : 'is not a whole archive';
    throw new Refusal(`${file} ${what} (${reasonOf(error)}).`);
  }
}

async function readManifest(archive: Archive): Promise<Manifest> {
  const content = await buffer(await archive.open(manifestEntry));
  const seal = await buffer(await archive.open(sealEntry));
  if (seal.toString() !== sealOf(content)) throw new Error(`${manifestEntry} was changed`);
  const stored: unknown = JSON.parse(content.toString());
  if (typeof stored === 'object' && stored !== null && 'format' in stored) {
    if (Number(stored.format) > archiveFormat) {
      throw new Refusal(
        'This archive was made by a newer CoachMe: use that version or a newer one.',
      );
    }
  }
  return Manifest.parse(stored);
}

function checkEntries(archive: Archive, { tables }: Manifest): void {
  const expected = [...tables.map(({ name }) => entryOf(name)), manifestEntry, sealEntry];
  const strange = archive.names.find((name) => !expected.includes(name));
  if (strange !== undefined) throw new Error(`${strange} does not belong in it`);
}

async function checkTable(archive: Archive, table: TableRecord): Promise<void> {
  const meter = new Meter();
  await pipeline(await archive.open(entryOf(table.name)), meter.resume());
  const { rows, bytes, sha256 } = meter.measure();
  if (rows !== table.rows || bytes !== table.bytes || sha256 !== table.sha256) {
    throw new Error(`the rows of ${table.name} are not those that were written`);
  }
}
