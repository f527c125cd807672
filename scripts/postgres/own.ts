import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { postgresPassword } from '../secrets.ts';
import { startPostgres } from './cluster.ts';
import { leftover } from './leftover.ts';

/** The PostgreSQL of a data folder, for a task that needs it for a while. */
export type Borrowed = { readonly url: string; giveBack(): Promise<void> };

/** Whether CoachMe has ever made its own PostgreSQL in this data folder. */
export const hasOwnPostgres = (dataFolder: string): boolean =>
  existsSync(path.join(clusterOf(dataFolder), 'PG_VERSION'));

const clusterOf = (dataFolder: string) => path.join(dataFolder, 'postgres');

/** Starts it, and stops it when it is given back. Only for who holds the data folder's lock. */
export async function startOwnPostgres(dataFolder: string): Promise<Borrowed> {
  const { url, stop } = await startPostgres({
    folder: clusterOf(dataFolder),
    password: postgresPassword(dataFolder),
    isDurable: true,
  });
  return { url, giveBack: stop };
}

/** The one that a running CoachMe has started; null when it is not up at this moment. */
export function joinOwnPostgres(dataFolder: string): Borrowed | null {
  const folder = clusterOf(dataFolder);
  if (leftover(folder) === null) return null;
  const [, , , port = ''] = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
  const url = `postgres://postgres:${postgresPassword(dataFolder)}@127.0.0.1:${port}/coachme`;
  return { url, giveBack: async () => {} };
}
