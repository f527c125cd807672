import type { DeviceQueries, Row } from './device-database.ts';

/** A column that must hold text. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`Column ${column} does not hold text.`);
  return value;
}

/** A column that holds text or nothing. */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

/**
 * A document as this device wrote it. What came from elsewhere was parsed on its way in, and `recheckDocuments` reads all of
 * it anew after an update.
 */
export function documentOf<T>(row: Row, column = 'document'): T {
  // Written by this app, from a value of this type.
  return JSON.parse(textOf(row, column)) as T;
}

/** A column that must hold a number. */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`Column ${column} does not hold a number.`);
  return value;
}

/** A column that holds a number or nothing. */
export function numberOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : numberOf(row, column);
}

/**
 * Writes many rows by one statement: on the web each statement is a message to a worker, and two
 * hundred of them would keep a set that is being logged waiting.
 */
export async function upsertRows(
  tx: DeviceQueries,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  const values = columns.map((column) => `value ->> '$.${column}'`).join(', ');
  const updates = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  await tx.run(
    `insert into ${table} (${columns.join(', ')}) select ${values} from json_each(?) where true
     on conflict (id) do update set ${updates}`,
    [JSON.stringify(rows)],
  );
}

/** Removes rows of a table by id. */
export async function deleteRows(
  tx: DeviceQueries,
  table: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(`delete from ${table} where id in (select value from json_each(?))`, [
    JSON.stringify(ids),
  ]);
}
