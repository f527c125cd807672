import pg from 'pg';
import * as z from 'zod';
import { knownMigrations } from '#platform/db/migrate';
import { Refusal, reasonOf } from '../refusal.ts';
import { asAdministrator, beside } from './connections.ts';
import { readMigrations } from './shape.ts';

/** Major versions that CoachMe is tested with; older ones lack what it needs. */
export const oldestServer = 16;
export const newestServer = 18;

const Server = z.object({
  version: z.string(),
  major: z.int(),
  role: z.string(),
  mayMakeRoles: z.boolean(),
  mayMakeDatabases: z.boolean(),
  /** Of the database itself, or of what stands in for it while there is none. */
  ownsDatabase: z.boolean(),
  now: z.coerce.date(),
});
/** What answers at DATABASE_URL, and what it lets us do. */
export type Server = z.infer<typeof Server> & { readonly hasDatabase: boolean };

/** Asks the server who it is; a database that is not there yet is not needed for it. */
export async function askServer(databaseUrl: string): Promise<Server> {
  try {
    return { ...(await asAdministrator(databaseUrl, ask)), hasDatabase: true };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === '3D000')) throw error;
  }
  return { ...(await asAdministrator(beside(databaseUrl, 'postgres'), ask)), hasDatabase: false };
}

async function ask(client: pg.Client): Promise<z.infer<typeof Server>> {
  const { rows } = await client.query(`select current_setting('server_version') as version,
      current_setting('server_version_num')::int / 10000 as major, current_user::text as role,
      r.rolsuper or r.rolcreaterole as "mayMakeRoles", r.rolsuper or r.rolcreatedb as "mayMakeDatabases",
      pg_has_role(d.datdba, 'usage') as "ownsDatabase", now() as now
    from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`);
  return Server.parse(rows[0]);
}

/** Refuses a server that is too old, or a role on it that may not do what CoachMe needs. */
export async function refuseUnfit(databaseUrl: string): Promise<void> {
  const server = await reach(databaseUrl);
  const wrong = tooOld(server) ?? lackingRights(server);
  if (wrong !== null) throw new Refusal(wrong);
}

async function reach(databaseUrl: string): Promise<Server> {
  try {
    return await askServer(databaseUrl);
  } catch (error) {
    throw new Refusal(`The database cannot be reached: ${reasonOf(error)}.`);
  }
}

export function tooOld({ version, major }: Pick<Server, 'version' | 'major'>): string | null {
  if (major >= oldestServer) return null;
  return `DATABASE_URL leads to PostgreSQL ${version}, but CoachMe needs ${oldestServer} to ${newestServer}: upgrade it or use another.`;
}

export function lackingRights(server: Server): string | null {
  const { role, mayMakeRoles, mayMakeDatabases, hasDatabase, ownsDatabase } = server;
  const who = `DATABASE_URL names the role ${role}, which may not`;
  if (!mayMakeRoles) return `${who} create roles: alter role ${role} createrole, or name another.`;
  if (hasDatabase && !ownsDatabase) {
    return `${who} change this database: make it the owner, or name the one who is.`;
  }
  if (!hasDatabase && !mayMakeDatabases) {
    return `${who} create databases: alter role ${role} createdb, create the database for it, or name another.`;
  }
  return null;
}

/** Refuses a database that a newer version has prepared: what it holds means more than we know. */
export async function refuseNewerDatabase(owner: pg.Client): Promise<void> {
  const [unknown] = unknownAmong(await readMigrations(owner));
  if (unknown === undefined) return;
  throw new Refusal(
    `This database was prepared by a newer CoachMe (its migration ${unknown} is not known here): use that version or a newer one, or restore a backup that this version made.`,
  );
}

/** Migrations that ran and that this version does not have. */
export function unknownAmong(ran: readonly string[]): string[] {
  const known = new Set(knownMigrations());
  return ran.filter((name) => !known.has(name));
}
