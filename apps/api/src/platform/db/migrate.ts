import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import { type DatabaseAddress, signInAs } from '#platform/db/roles';
import type { Secrets } from '#platform/secrets';

const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url));

/** The names of all migrations that this version knows, in their order. */
export function knownMigrations(): string[] {
  const files = readdirSync(migrationsFolder).filter((file) => file.endsWith('.sql'));
  return files.map((file) => file.replace(/\.sql$/, '')).sort();
}

/** Where a migration is written. */
export const migrationFile = (name: string): string => path.join(migrationsFolder, `${name}.sql`);

/**
 * Brings the database to the newest shape, as its owner, or runs only the next `count` migrations; answers the
 * names of what ran.
 */
export async function migrate(
  address: DatabaseAddress,
  secrets: Secrets,
  count = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const client = new pg.Client(signInAs('owner', address, secrets));
  await client.connect();
  try {
    const done = await runner({
      dbClient: client,
      dir: migrationsFolder,
      direction: 'up',
      count,
      migrationsTable: 'migrations',
      migrationsSchema: 'history',
      createMigrationsSchema: true,
      advisoryLockMode: 'wait',
      log: () => {},
    });
    return done.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
