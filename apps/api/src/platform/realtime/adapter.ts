import type { ServerOptions } from 'socket.io';
import type { Platform } from '#platform/platform';

/** What carries broadcasts to the sockets of other processes. */
export type OpenAdapter = {
  /** Null: Socket.IO's own, which knows one process. */
  readonly adapter: NonNullable<ServerOptions['adapter']> | null;
  close(): void;
};

/** For a process that is the only one. */
export const adapterOfOne: OpenAdapter = { adapter: null, close: () => {} };

/** Over a stream of Redis where there is one, else over notifications of PostgreSQL. */
export function openAdapter({ config, pools }: Platform): Promise<OpenAdapter> {
  return config.redisUrl === null ? overPostgres(pools) : overRedis(config.redisUrl);
}

async function overPostgres({ sockets }: Platform['pools']): Promise<OpenAdapter> {
  const { createAdapter } = await import('@socket.io/postgres-adapter');
  const adapter = createAdapter(sockets, {
    channelPrefix: 'coachme_sockets',
    tableName: 'platform.socket_attachments',
    // PostgreSQL refuses a notification of 8,000 bytes.
    payloadThreshold: 7_500,
  });
  return { adapter, close: () => {} };
}

async function overRedis(url: string): Promise<OpenAdapter> {
  const { createAdapter } = await import('@socket.io/redis-streams-adapter');
  const { openRedis, patiently } = await import('#platform/redis');
  const redis = openRedis(url, patiently);
  const adapter = createAdapter(redis, {
    streamName: 'coachme:sockets',
    channelPrefix: 'coachme:sockets',
    // Until it has waited this long, a process that stops keeps its connection.
    blockTimeInMs: 1_000,
  });
  return { adapter, close: () => redis.disconnect() };
}
