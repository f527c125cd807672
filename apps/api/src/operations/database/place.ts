import pg from 'pg';
import * as z from 'zod';
import { Refusal } from '../refusal.ts';
import { asAdministrator, beside, databaseOf } from './connections.ts';

const Somebody = z.object({ role: z.string(), program: z.string(), count: z.int() });
const Content = z.object({ schemas: z.array(z.string()), size: z.string() });

/** What stands where a restore would put its database; null: nothing, or nothing worth a question. */
export type Standing = { readonly schemas: readonly string[]; readonly size: string };

/** Says what a database holds. */
export async function whatStandsIn(databaseUrl: string): Promise<Standing | null> {
  if (!(await exists(databaseUrl))) return null;
  return asAdministrator(databaseUrl, async (client) => {
    const { rows } =
      await client.query(`select pg_size_pretty(pg_database_size(current_database())) as size,
      array(select distinct n.nspname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
        order by 1) as schemas`);
    const content = Content.parse(rows[0]);
    return content.schemas.length === 0 ? null : content;
  });
}

/** Refuses while anybody else is connected: what they write now would be lost. */
export async function refuseWhileUsed(databaseUrl: string): Promise<void> {
  const { rows } = await onServer(databaseUrl, (client) =>
    client.query(
      `select coalesce(usename::text, 'somebody') as role, coalesce(nullif(application_name, ''), 'a program') as program,
         count(*)::int from pg_stat_activity
       where datname = $1 and pid <> pg_backend_pid() and backend_type = 'client backend' group by 1, 2 order by 1, 2`,
      [databaseOf(databaseUrl)],
    ),
  );
  const others = z.array(Somebody).parse(rows);
  if (others.length === 0) return;
  const list = others.map(({ role, program, count }) => `${program} (${count} as ${role})`);
  throw new Refusal(
    `The database ${databaseOf(databaseUrl)} is in use by ${list.join(', ')}: stop CoachMe and whatever else is connected, then restore.`,
  );
}

/** Takes away what an interrupted restore left. */
export async function dropDatabase(databaseUrl: string): Promise<void> {
  const name = pg.escapeIdentifier(databaseOf(databaseUrl));
  await onServer(databaseUrl, (client) => client.query(`drop database if exists ${name}`));
}

/** Puts one database in the place of another, which is dropped once it is out of the way. */
export async function putInPlace(
  databaseUrl: string,
  madeUrl: string,
  asideUrl: string,
): Promise<void> {
  const name = pg.escapeIdentifier(databaseOf(databaseUrl));
  const made = pg.escapeIdentifier(databaseOf(madeUrl));
  const aside = pg.escapeIdentifier(databaseOf(asideUrl));
  const isTaken = await exists(databaseUrl);
  await onServer(databaseUrl, async (client) => {
    await client.query('begin');
    if (isTaken) await client.query(`alter database ${name} rename to ${aside}`);
    await client.query(`alter database ${made} rename to ${name}`);
    await client.query('commit');
  });
  await dropDatabase(asideUrl);
}

async function exists(databaseUrl: string): Promise<boolean> {
  const { rowCount } = await onServer(databaseUrl, (client) =>
    client.query('select from pg_database where datname = $1', [databaseOf(databaseUrl)]),
  );
  return rowCount === 1;
}

function onServer<T>(databaseUrl: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  return asAdministrator(beside(databaseUrl, 'postgres'), use);
}
