import { createAdapter as overPostgres } from '@socket.io/postgres-adapter';
import { createAdapter as overRedis } from '@socket.io/redis-streams-adapter';
import type { ServerOptions } from 'socket.io';
import type { Platform } from '#platform/platform';
import { openRedis, patiently } from '#platform/redis';

/** What carries broadcasts to the sockets of other processes. */
export type OpenAdapter = {
  readonly adapter: NonNullable<ServerOptions['adapter']>;
  close(): void;
};

/** Over a stream of Redis where there is one, else over notifications of PostgreSQL. */
export function openAdapter({ config, pools }: Platform): OpenAdapter {
  if (config.redisUrl === null) {
    const adapter = overPostgres(pools.sockets, {
      channelPrefix: 'coachme_sockets',
      tableName: 'platform.socket_attachments',
      // PostgreSQL refuses a notification of 8,000 bytes.
      payloadThreshold: 7_500,
    });
    return { adapter, close: () => {} };
  }
  const redis = openRedis(config.redisUrl, patiently);
  const adapter = overRedis(redis, {
    streamName: 'coachme:sockets',
    channelPrefix: 'coachme:sockets',
    // Until it has waited this long, a process that stops keeps its connection.
    blockTimeInMs: 1_000,
  });
  return { adapter, close: () => redis.disconnect() };
}
