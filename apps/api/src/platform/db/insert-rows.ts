import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Ctx } from '#platform/db/work';

/** Writes any number of rows in one statement, whose text and parameters stay the same whatever their number. */
export async function insertRows<T extends PgTable>(
  ctx: Ctx,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return;
  await ctx.tx.insert(table).select(sql`select * from ${recordsetOf(table, rows)}`);
}

/** The same as SQL, for a statement that writes several tables: `insert into … select … from …`, to be gone on with. */
export function insertionOf<T extends PgTable>(table: T, rows: readonly T['$inferInsert'][]): SQL {
  const names = Object.keys(getTableColumns(table)).map((name) =>
    sql.identifier(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
  );
  return sql`insert into ${table} (${sql.join(names, sql`, `)}) select * from ${recordsetOf(table, rows)}`;
}

/** Rows as a table of the query, columns in the order of the table. */
function recordsetOf(table: PgTable, rows: readonly object[]): SQL {
  const record = Object.entries(getTableColumns(table)).map(
    ([name, column]) => sql`${sql.identifier(name)} ${sql.raw(column.getSQLType())}`,
  );
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${sql.join(record, sql`, `)})`;
}
