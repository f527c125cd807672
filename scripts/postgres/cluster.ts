import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../ports.ts';
import { stopLeftover } from './leftover.ts';
import { isRoot, postgresPrograms, unprivileged } from './programs.ts';
import { halfThere, whyNot } from './why-not.ts';

/** Where one PostgreSQL keeps its data, and how careful it is with it. */
export type Cluster = {
  /** Its own folder, made when missing. */
  readonly folder: string;
  /** The superuser's. */
  readonly password: string;
  /** Loopback only; a free one when absent. */
  readonly port?: number;
  /** False for tests: nothing is forced to the disk. */
  readonly isDurable: boolean;
  /** For tests: another major version than the one that comes along. */
  readonly major?: string;
  /** Receives what the server says. */
  readonly log?: (text: string) => void;
};

export type RunningPostgres = {
  readonly pid: number;
  readonly port: number;
  /** Superuser address of the database `coachme`, which need not exist yet. */
  readonly url: string;
  /** Resolves when it ended, with how. */
  readonly exited: Promise<string>;
  /** Fast shutdown: open transactions are rolled back, everything committed is kept. */
  stop(): Promise<void>;
};

/**
 * The change of folder happens before the change of user, and the server stays in its folder: this
 * path needs no right on any parent, so a data folder only root may enter works too.
 */
const ownFolder = process.platform === 'linux' ? '/proc/self/cwd' : '.';

const asServer = isRoot ? unprivileged : {};

/** Makes the cluster on its first start, stops what a killed run left in it, and starts PostgreSQL. */
export async function startPostgres(cluster: Cluster): Promise<RunningPostgres> {
  const bin = path.join(postgresPrograms(cluster.major), 'bin');
  if (!existsSync(path.join(cluster.folder, 'PG_VERSION'))) createCluster(bin, cluster);
  await stopLeftover(cluster.folder);
  const until = Date.now() + 15_000;
  for (;;) {
    const started = await tryStart(bin, cluster);
    if (typeof started !== 'string') return started;
    // Processes of a killed server need a moment to notice that it is gone; a port can be lost to another.
    const mayPass = /pre-existing shared memory|Address already in use/.test(started);
    if (!mayPass || Date.now() > until) throw new Error(whyNot(started, cluster.folder));
    await pause(100);
  }
}

/** Prepared in a folder beside it and renamed, so that an interrupted first start leaves no half of one. */
function createCluster(bin: string, cluster: Cluster): void {
  const { folder, password, isDurable } = cluster;
  // Never written over: what is there may be all that is left of somebody's data.
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(halfThere(folder));
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  if (isRoot) chownSync(unfinished, unprivileged.uid, unprivileged.gid);
  const passwordFile = unlinkedFile(`${folder}.password`, `${password}\n`);
  const made = spawnSync(
    path.join(bin, 'initdb'),
    [
      ...['-D', ownFolder, '-U', 'postgres', '-E', 'UTF8', '--no-instructions'],
      ...localeOf(cluster),
      ...['--auth=scram-sha-256', '--pwfile=/dev/stdin'],
      ...(isDurable ? [] : ['--no-sync']),
    ],
    { ...asServer, cwd: unfinished, stdio: [passwordFile, 'pipe', 'pipe'], encoding: 'utf8' },
  );
  closeSync(passwordFile);
  if (made.stderr?.includes('could not look up effective user')) {
    throw new Error(
      `PostgreSQL needs a user with a name, and /etc/passwd has none for the id ${process.getuid?.()}: add it there, start CoachMe as another user or set DATABASE_URL.`,
    );
  }
  if (made.status !== 0) throw new Error(whyNot(`${made.error?.message ?? made.stderr}`, folder));
  renameSync(unfinished, folder);
}

/** The same everywhere; version 16 has no locales of its own and takes the machine's. */
function localeOf({ major }: Cluster): string[] {
  if (major === '16') return ['--locale=C.UTF-8'];
  return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

/** An open file that has no name any more: the password never rests where another could read it. */
function unlinkedFile(file: string, content: string): number {
  writeFileSync(file, content, { mode: 0o600 });
  if (isRoot) chownSync(file, unprivileged.uid, unprivileged.gid);
  const descriptor = openSync(file, 'r');
  unlinkSync(file);
  return descriptor;
}

/** The running server, or what it said when it did not start. */
async function tryStart(bin: string, cluster: Cluster): Promise<RunningPostgres | string> {
  const port = cluster.port ?? (await freePort());
  const child = spawn(path.join(bin, 'postgres'), serverArguments(port, cluster.isDurable), {
    ...asServer,
    cwd: cluster.folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C reaches every process of the terminal: the database must outlive those that use it.
    detached: true,
  });
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  let said = '';
  const isReady = await new Promise<boolean>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      cluster.log?.(text);
      if (said.length < 20_000) said += text;
      if (said.includes('ready to accept connections')) resolve(true);
    });
    child.once('error', (error) => {
      said += error.message;
      resolve(false);
    });
    exited.then(() => resolve(false));
  });
  if (!isReady || child.pid === undefined) return said.trim();
  const url = `postgres://postgres:${cluster.password}@127.0.0.1:${port}/coachme`;
  const stop = async () => {
    child.kill('SIGINT');
    const hurry = setTimeout(() => child.kill('SIGQUIT'), 10_000);
    await exited;
    clearTimeout(hurry);
  };
  return { pid: child.pid, port, url, exited, stop };
}

function serverArguments(port: number, isDurable: boolean): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    // After a kill one call for the disk, instead of one for each of two thousand files.
    ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
    ...(isDurable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  return ['-D', ownFolder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
}
