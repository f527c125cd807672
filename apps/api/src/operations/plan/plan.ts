import { readFileSync } from 'node:fs';
import type pg from 'pg';
import * as z from 'zod';
import { knownMigrations, migrationFile } from '#platform/db/migrate';
import { asOwner, type Target } from '../database/connections.ts';
import { readMigrations } from '../database/shape.ts';
import { type Effect, effectsOf, isOpaque } from './locks.ts';
import { statementsOf } from './statements.ts';

/** A lock on a table that is in use already; those on tables the plan itself makes hinder nobody. */
export type Hindrance = Effect & {
  /** As PostgreSQL estimates them; null: it has not counted yet. */
  readonly rows: number | null;
};

export type PlannedStatement = {
  readonly sql: string;
  readonly locks: readonly Hindrance[];
  /** Its words do not say what it locks: to be read by a person. */
  readonly isOpaque: boolean;
};

export type PlannedMigration = {
  readonly name: string;
  readonly statements: readonly PlannedStatement[];
};

/** What the next start would do to this database, statement by statement; runs nothing. */
export function planMigrations(target: Target): Promise<PlannedMigration[]> {
  return asOwner(target, async (client) => {
    const ran = await readMigrations(client);
    const pending = knownMigrations().filter((name) => !ran.includes(name));
    const planned: PlannedMigration[] = [];
    for (const name of pending) {
      planned.push(await planMigration(client, name, readFileSync(migrationFile(name), 'utf8')));
    }
    return planned;
  });
}

/** The same for one migration of which only the text is there. */
export async function planMigration(
  client: pg.Client,
  name: string,
  text: string,
): Promise<PlannedMigration> {
  const statements: PlannedStatement[] = [];
  for (const sql of statementsOf(text)) {
    const locks: Hindrance[] = [];
    for (const effect of effectsOf(sql)) {
      const standing = await lookAtTable(client, effect.table);
      if (standing !== null) locks.push({ ...effect, ...standing });
    }
    statements.push({ sql, locks, isOpaque: isOpaque(sql) });
  }
  return { name, statements };
}

/** About how many rows a table has; null: there is no such table yet. */
async function lookAtTable(
  client: pg.Client,
  table: string,
): Promise<Pick<Hindrance, 'rows'> | null> {
  const { rows } = await client.query(
    `select nullif(greatest(c.reltuples, s.n_live_tup), case when c.reltuples < 0 then 0 end)::float8 as rows
     from pg_class c left join pg_stat_all_tables s on s.relid = c.oid where c.oid = to_regclass($1)`,
    [table],
  );
  const [found] = z.array(z.object({ rows: z.number().nullable() })).parse(rows);
  return found ?? null;
}

const widest = 96;

/** The plan for a person to read before an upgrade. */
export function planInWords(planned: readonly PlannedMigration[]): string {
  if (planned.length === 0) return 'Nothing is waiting: the database has the newest shape.';
  return planned.map(migrationInWords).join('\n\n');
}

function migrationInWords({ name, statements }: PlannedMigration): string {
  const lines = statements.flatMap(({ sql, locks, isOpaque }) => [
    `  ${inOneLine(sql)}`,
    ...locks.map(
      ({ table, mode, stops, rows }) =>
        `    ${table}, ${rowsInWords(rows)}: ${mode} lock, which stops ${stops}`,
    ),
    ...(isOpaque ? ['    read this one: what it locks cannot be told from its words'] : []),
  ]);
  return [name, ...lines].join('\n');
}

const rowsInWords = (rows: number | null) =>
  rows === null ? 'of rows not counted yet' : `about ${Math.round(rows)} rows`;

function inOneLine(sql: string): string {
  const line = sql.replaceAll(/\s+/g, ' ');
  return line.length <= widest ? line : `${line.slice(0, widest)} …`;
}
