import type pg from 'pg';
import * as z from 'zod';

const Table = z.object({
  /** `schema.table`, quoted where SQL asks for it, as are the columns. */
  name: z.string(),
  columns: z.array(z.string()),
  /** What puts the rows in one order on every server. */
  order: z.array(z.string()),
  /** Other tables that must have their rows first. */
  needs: z.array(z.string()),
});
/** A table as a backup sees it. */
export type Table = z.infer<typeof Table>;

const Sequence = z.object({ name: z.string(), lastValue: z.string() });
const Name = z.object({ name: z.string() });

/** What there is to back up: every table in the schemas that our migrations made. */
export type Shape = {
  /** In an order in which foreign keys hold while rows come in. */
  readonly tables: readonly Table[];
  /** Those that have given a number. */
  readonly sequences: readonly z.infer<typeof Sequence>[];
  readonly migrations: readonly string[];
};

const ours = `n.nspname <> 'history' and pg_get_userbyid(n.nspowner) = 'coachme_owner'`;

const tables = `select format('%I.%I', n.nspname, t.relname) as name,
    array(select quote_ident(a.attname) from pg_attribute a
      where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      order by a.attnum) as columns,
    array(select quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end
      from pg_index i, unnest(i.indkey::int2[]) with ordinality as k (number, place), pg_attribute a
      where i.indrelid = t.oid and i.indisprimary and a.attrelid = t.oid and a.attnum = k.number
      order by k.place) as "order",
    array(select format('%I.%I', rn.nspname, r.relname) from pg_constraint f
      join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
      where f.contype = 'f' and f.conrelid = t.oid and f.confrelid <> t.oid) as needs
  from pg_class t join pg_namespace n on n.oid = t.relnamespace
  where t.relkind in ('r', 'p') and not t.relispartition and ${ours} order by name`;

const sequences = `select format('%I.%I', schemaname, sequencename) as name, last_value::text as "lastValue"
  from pg_sequences join pg_namespace n on n.nspname = schemaname
  where last_value is not null and ${ours} order by name`;

/** Reads the shape, as the owner. */
export async function readShape(client: pg.Client): Promise<Shape> {
  const found = await client.query(tables);
  const counted = await client.query(sequences);
  return {
    tables: inOrder(z.array(Table).parse(found.rows)),
    sequences: z.array(Sequence).parse(counted.rows),
    migrations: await readMigrations(client),
  };
}

/** The migrations that ran, in their order; none where CoachMe has never been. */
export async function readMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(`select to_regclass('history.migrations') as found`);
  if (rows[0]?.found === null) return [];
  const ran = await client.query('select name from history.migrations order by id');
  return z
    .array(Name)
    .parse(ran.rows)
    .map(({ name }) => name);
}

/** Each table after those it refers to. */
function inOrder(unordered: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  let waiting = unordered;
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const ready = waiting.filter(({ needs }) => !needs.some((name) => names.has(name)));
    if (ready.length === 0) throw new Error(`${[...names].join(' and ')} refer to each other.`);
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}
