import path from 'node:path';
import pg from 'pg';
import { withSecretFiles } from '../apps/api/src/platform/secret-files.ts';
import { makeWritableFolder } from './folders.mjs';
import { whyNotListen } from './ports.ts';
import { root } from './root.ts';

/** What whoever starts CoachMe may decide, checked and complete. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Everything that must survive a restart lies here. */
  readonly dataFolder: string;
  /** A PostgreSQL of theirs; null: CoachMe brings its own. */
  readonly databaseUrl: string | null;
  /** How people reach this installation; null: as each of their requests says. */
  readonly publicUrl: string | null;
};

/** A setting that cannot be used: the message is one sentence for the person who set it. */
export class WrongSetting extends Error {}

/** Reads the settings from the environment; each wrong one is named with what would be right. */
export function readSettings(given: NodeJS.ProcessEnv): Settings {
  const env = withSecretFiles(given, (sentence) => {
    throw new WrongSetting(sentence);
  });
  return {
    port: readPort(env.PORT),
    host: env.HOST || '127.0.0.1',
    dataFolder: readDataFolder(env.COACHME_DATA),
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    publicUrl: readPublicUrl(env.COACHME_PUBLIC_URL),
  };
}

function readPort(given = ''): number {
  const port = given === '' ? 3000 : Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new WrongSetting(`PORT is "${given}", but must be a whole number from 1 to 65535.`);
}

function readDataFolder(given = ''): string {
  const folder = path.resolve(root, given === '' ? '.coachme' : given);
  try {
    makeWritableFolder(folder);
    return folder;
  } catch (error) {
    throw new WrongSetting(
      `COACHME_DATA is "${folder}", which cannot be used (${reasonOf(error)}): set it to a folder that you may write.`,
    );
  }
}

function readDatabaseUrl(given = ''): string | null {
  if (given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1)
    return given;
  throw new WrongSetting(
    `DATABASE_URL is "${withoutPassword(given)}", but must look like postgres://name:password@host:5432/coachme.`,
  );
}

function readPublicUrl(given = ''): string | null {
  if (given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  // Pages and apps stand at the root of a name.
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/') return given;
  throw new WrongSetting(
    `COACHME_PUBLIC_URL is "${given}", but must look like https://coach.example.org.`,
  );
}

/** Throws a sentence about HOST or PORT when nothing can listen there. */
export async function checkAddress({ host, port }: Settings): Promise<void> {
  const why = await whyNotListen(host, port);
  if (why === null) return;
  if (why === 'EADDRINUSE') {
    throw new WrongSetting(
      `PORT is ${port}, where another program listens already: stop that one or choose a free port, as in PORT=${port === 65535 ? 3000 : port + 1} npm start.`,
    );
  }
  if (why === 'EACCES') {
    throw new WrongSetting(
      `PORT is ${port}, which only an administrator may open: choose one from 1024 to 65535, such as 3000.`,
    );
  }
  throw new WrongSetting(
    `HOST is "${host}", which is not an address of this machine (${why}): use 127.0.0.1, or 0.0.0.0 to be reached from other devices.`,
  );
}

/** Throws a sentence about DATABASE_URL when no PostgreSQL answers there; a missing database will be made. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '3D000') return;
    throw new WrongSetting(
      `DATABASE_URL is "${withoutPassword(databaseUrl)}", where no PostgreSQL lets CoachMe in (${reasonOf(error)}): give the address, name and password of one that may create roles and databases.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** A log or a screen is no place for a password. */
function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^:@/]*):.*@/, '$1:…@');
}

/** What a failure means, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return plainly[code] ?? (error.message || code);
}

const plainly: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'nothing can be made there',
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
};
