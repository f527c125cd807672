import { pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Column, columnsOf, describedTables, plain } from '#test/drizzle-tables';
import { aWorld, type World } from '#test/world';

let world: World;
let stored: Column[];
beforeAll(async () => {
  world = await aWorld();
  const root = await world.connect('superuser');
  const { rows } = await root.query<{
    table: string;
    column: string;
    type: string;
    isRequired: boolean;
  }>(
    `select n.nspname || '.' || c.relname as table, a.attname as column,
       format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "isRequired"
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')`,
  );
  stored = rows.map((row) => ({ ...row, type: plain(row.type) }));
});
afterAll(() => world.end());

const line = ({ table, column, type, isRequired }: Column) =>
  `${table}.${column} ${type}${isRequired ? ' not null' : ''}`;

/** What code and database say differently, as two sorted lists of columns. */
function compare(described: readonly Column[]) {
  const tables = new Set(described.map(({ table }) => table));
  const code = new Set(described.map(line));
  const database = new Set(stored.filter(({ table }) => tables.has(table)).map(line));
  return {
    onlyInCode: [...code].filter((column) => !database.has(column)).sort(),
    onlyInDatabase: [...database].filter((column) => !code.has(column)).sort(),
  };
}

test('the tables of the code are those of the database, column by column', async () => {
  const tables = await describedTables();
  expect(tables.length).toBeGreaterThan(5);
  expect(compare(tables.flatMap(columnsOf))).toEqual({ onlyInCode: [], onlyInDatabase: [] });
});

test('a column of another name, type or need is found', () => {
  const inbox = pgSchema('platform').table('inbox', {
    organizationId: uuid().notNull(),
    eventId: text().notNull(),
    subscriber: text(),
    doneOn: text().notNull(),
  });
  const { onlyInCode, onlyInDatabase } = compare(columnsOf(inbox));
  expect(onlyInCode).toEqual([
    'platform.inbox.done_on text not null',
    'platform.inbox.event_id text not null',
    'platform.inbox.subscriber text',
  ]);
  expect(onlyInDatabase).toHaveLength(3);
});
