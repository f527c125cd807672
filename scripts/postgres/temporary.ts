import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from '../processes.mjs';
import { startPostgres } from './cluster.ts';
import { stopLeftover } from './leftover.ts';

const prefix = 'coachme-postgres-of-';

/**
 * A PostgreSQL for tests, quick and careless with the disk; stopping it removes all it held. COACHME_TEST_POSTGRES
 * names another major version than the one that comes along.
 */
export async function temporaryPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  await removeAbandoned();
  const home = mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
  const password = randomBytes(24).toString('base64url');
  const folder = path.join(home, 'data');
  const major = process.env.COACHME_TEST_POSTGRES;
  const chosen = major ? { major } : {};
  const postgres = await startPostgres({ folder, password, isDurable: false, ...chosen });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** What a killed test run left: its server still runs, and its folder holds memory or disk. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : null;
    if (owner === null || isAlive(owner)) continue;
    const home = path.join(tmpdir(), name);
    try {
      await stopLeftover(path.join(home, 'data'));
      rmSync(home, { recursive: true, force: true });
    } catch {
      // Another user's: theirs to remove.
    }
  }
}
