import { getTableColumns, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Ctx } from '#platform/db/work';

/** Writes any number of rows in one statement, whose text and parameters stay the same whatever their number. */
export async function insertRows<T extends PgTable>(
  ctx: Ctx,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.entries(getTableColumns(table));
  const record = columns.map(
    ([name, column]) => sql`${sql.identifier(name)} ${sql.raw(column.getSQLType())}`,
  );
  await ctx.tx
    .insert(table)
    .select(
      sql`select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${sql.join(record, sql`, `)})`,
    );
}
