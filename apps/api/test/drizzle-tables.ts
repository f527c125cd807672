import { globSync } from 'node:fs';
import path from 'node:path';
import { is } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';

/** A column as code or database say it is. */
export type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isRequired: boolean;
};

/** Every table that code describes. */
export async function describedTables(): Promise<PgTable[]> {
  const root = path.join(import.meta.dirname, '../src');
  const modules: object[] = await Promise.all(
    globSync('**/*.tables.ts', { cwd: root }).map((file) => import(path.join(root, file))),
  );
  return modules.flatMap((module) =>
    Object.values(module).filter((value): value is PgTable => is(value, PgTable)),
  );
}

/** The columns that code gives a table, under the names the database knows. */
export function columnsOf(table: PgTable): Column[] {
  const { schema, name, columns } = getTableConfig(table);
  return columns.map((column) => ({
    table: `${schema ?? 'public'}.${name}`,
    column: column.keyAsName ? toSnakeCase(column.name) : column.name,
    type: plain(column.getSQLType()),
    isRequired: column.notNull,
  }));
}

/** One spelling for each type. */
export const plain = (type: string): string =>
  type
    .replaceAll(', ', ',')
    .replace(/^character varying/, 'varchar')
    .replace(/^(bpchar|character)/, 'char')
    .replace(/^timestamp with time zone$/, 'timestamptz')
    .replace(/^timestamptz$/, 'timestamptz');
