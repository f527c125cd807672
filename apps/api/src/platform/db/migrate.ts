import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import { type DatabaseAddress, signInAs } from '#platform/db/roles';
import type { Secrets } from '#platform/secrets';

const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url));

/** Brings the database to the newest shape, as its owner; answers the names of what ran. */
export async function migrate(address: DatabaseAddress, secrets: Secrets): Promise<string[]> {
  const client = new pg.Client(signInAs('owner', address, secrets));
  await client.connect();
  try {
    const done = await runner({
      dbClient: client,
      dir: migrationsFolder,
      direction: 'up',
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
