import pg from 'pg';
import { addressOf, type LoginRole, signInAs } from '#platform/db/roles';
import type { Secrets } from '#platform/secrets';

/** A database, and what is needed to enter it as each role. */
export type Target = { readonly databaseUrl: string; readonly secrets: Secrets };

/** Works on a connection of one of CoachMe's own roles. */
export function asRole<T>(
  { databaseUrl, secrets }: Target,
  role: LoginRole,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return connected(signInAs(role, addressOf(databaseUrl), secrets), use);
}

/** Works on a connection of the owner role. */
export const asOwner = <T>(target: Target, use: (client: pg.Client) => Promise<T>): Promise<T> =>
  asRole(target, 'owner', use);

/** Works on a connection of whoever DATABASE_URL names, in that database or in another of its server. */
export function asAdministrator<T>(
  databaseUrl: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return connected({ connectionString: databaseUrl }, use);
}

async function connected<T>(
  config: pg.ClientConfig,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    ...config,
    connectionTimeoutMillis: 10_000,
    application_name: 'coachme operations',
  });
  // A connection that breaks fails the query that is under way; unheard, it would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function beside(databaseUrl: string, database: string): string {
  return Object.assign(new URL(databaseUrl), { pathname: `/${encodeURIComponent(database)}` }).href;
}

/** The name of the database that an address means. */
export const databaseOf = (databaseUrl: string): string => addressOf(databaseUrl).database;
