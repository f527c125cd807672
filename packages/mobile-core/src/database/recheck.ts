import type * as z from 'zod';
import { type Contract, contract } from '../contract.ts';
import type { DeviceDatabase, DeviceQueries } from './device-database.ts';
import { numberOf, textOf } from './rows.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Documents of one column, and what they are. */
export interface KeptDocuments {
  readonly table: string;
  /** The column that names a row; `id` unless said. */
  readonly key?: string;
  readonly column: string;
  /** Which rows, in SQL; all unless said. */
  readonly where?: string;
  /** The shape of the document with an id; null for what is no longer kept. */
  readonly schemaOf: (schemas: Contract, id: string) => z.ZodType | null;
  /**
   * Removes those of a list of ids, `?`, that cannot be read any more and can be fetched again; null where what cannot be read
   * stays, since it is nowhere else.
   */
  readonly remove: string | null;
}

/**
 * Reads everything an older version of the app kept through the schemas of this one, once after an update: what is new in a
 * document gets its default, what cannot be read any more goes. Screens may then trust what they read. Answers whether
 * something went. When the schemas cannot be fetched, the next start asks again.
 */
export async function recheckDocuments(
  db: DeviceDatabase,
  build: string,
  kept: readonly KeptDocuments[],
): Promise<boolean> {
  const before = await readSetting(db, 'build');
  if (before === build) return false;
  if (await isEmpty(db, kept)) {
    await writeSetting(db, 'build', build);
    return false;
  }
  const rows = await Promise.all(kept.map((documents) => documentsOf(db, documents)));
  const schemas = await contract().catch(() => null);
  if (!schemas) return false;
  return db.transaction(async (tx) => {
    let hasLost = false;
    for (const [index, documents] of kept.entries()) {
      const lost = await recheckColumn(tx, { documents, schemas, rows: rows[index] ?? [] });
      hasLost ||= lost;
    }
    await writeSetting(tx, 'build', build);
    return hasLost;
  });
}

/** Whether nothing is kept yet, in one question: a new device has nothing to read anew. */
async function isEmpty(db: DeviceDatabase, kept: readonly KeptDocuments[]): Promise<boolean> {
  const any = kept.map((documents) => `exists (select 1 ${keptIn(documents)})`).join(' or ');
  const row = await db.get(`select ${any} as has_any`);
  return row === null || numberOf(row, 'has_any') === 0;
}

const keptIn = ({ table, column, where }: KeptDocuments) =>
  `from ${table} where ${column} is not null and (${where ?? 'true'})`;

interface Document {
  readonly id: string;
  readonly text: string;
}

async function documentsOf(db: DeviceDatabase, documents: KeptDocuments) {
  const { key = 'id', column } = documents;
  const rows = await db.all(`select ${key} as id, ${column} as text ${keptIn(documents)}`);
  return rows.map((row): Document => ({ id: textOf(row, 'id'), text: textOf(row, 'text') }));
}

interface Column {
  readonly documents: KeptDocuments;
  readonly schemas: Contract;
  readonly rows: readonly Document[];
}

async function recheckColumn(
  tx: DeviceQueries,
  { documents, schemas, rows }: Column,
): Promise<boolean> {
  const { table, key = 'id', column, schemaOf, remove } = documents;
  const read = rows.map(({ id, text }) => {
    const parsed = schemaOf(schemas, id)?.safeParse(JSON.parse(text));
    return { id, text, fresh: parsed?.success ? JSON.stringify(parsed.data) : null };
  });
  const changed = read.filter(({ text, fresh }) => fresh !== null && fresh !== text);
  if (changed.length > 0) {
    await tx.run(
      `update ${table} set ${column} = fresh.value ->> '$.fresh'
         from json_each(?) as fresh where ${table}.${key} = fresh.value ->> '$.id'`,
      [JSON.stringify(changed)],
    );
  }
  const unreadable = read.filter(({ fresh }) => fresh === null).map(({ id }) => id);
  if (unreadable.length === 0 || remove === null) return false;
  await tx.run(remove, [JSON.stringify(unreadable)]);
  return true;
}
