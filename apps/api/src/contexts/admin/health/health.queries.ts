import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { PlatformHealth } from '@coachme/contracts/platform.contract';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { knownMigrations } from '#platform/db/migrate';
import type { SignedInCall } from '#platform/http/call';
import type { Platform } from '#platform/platform';
import { stateOfConnections, stateOfDisk, stateOfMemory } from './health.rules.ts';

const Database = z.object({
  version: z.string(),
  bytes: z.coerce.number(),
  connections: z.coerce.number(),
  mostConnections: z.coerce.number(),
});

/** How this installation is, as far as the process that answers can see. */
export async function getHealth(call: SignedInCall): Promise<PlatformHealth> {
  permit(call, 'platform:read');
  const { config, now } = call;
  const [database, disk, redis] = await Promise.all([
    databaseOf(call),
    diskOf(config.dataFolder),
    config.redisUrl === null ? null : redisOf(config.redisUrl),
  ]);
  const memoryBytes = process.memoryUsage().rss;
  return {
    version: productVersion(),
    now: now().toISOString(),
    process: {
      state: stateOfMemory(memoryBytes),
      role: config.role,
      upSeconds: Math.floor(process.uptime()),
      memoryBytes,
    },
    database,
    disk,
    redis,
    mail: config.mail.smtpUrl === null ? 'files' : 'smtp',
    files: config.s3 === null ? 'disk' : 'bucket',
  };
}

async function databaseOf({ pools }: Platform): Promise<PlatformHealth['database']> {
  const { rows } = await pools.relay.query(
    `select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
       (select count(*) from pg_stat_activity) as connections,
       current_setting('max_connections') as "mostConnections"`,
  );
  const found = Database.parse(rows[0]);
  return { ...found, state: stateOfConnections(found), migration: knownMigrations().at(-1) ?? '' };
}

async function diskOf(folder: string): Promise<PlatformHealth['disk']> {
  const { bavail, blocks, bsize } = await statfs(folder);
  const disk = { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
  return { ...disk, state: stateOfDisk(disk) };
}

async function redisOf(url: string): Promise<PlatformHealth['redis']> {
  const { openRedis, soonOrNever } = await import('#platform/redis');
  const redis = openRedis(url, { ...soonOrNever, retryStrategy: () => null });
  try {
    await redis.ping();
    return { state: 'well' };
  } catch {
    return { state: 'wrong' };
  } finally {
    redis.disconnect();
  }
}

const productFile = new URL('../../../../../../package.json', import.meta.url);

const productVersion = () =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(productFile, 'utf8'))).version;
