import type pg from 'pg';
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
  const { pool, close } = lent(sockets);
  const adapter = createAdapter(pool, {
    channelPrefix: 'coachme_sockets',
    tableName: 'platform.socket_attachments',
    // PostgreSQL refuses a notification of 8,000 bytes.
    payloadThreshold: 7_500,
  });
  return { adapter, close };
}

/**
 * The pool as the adapter sees it. The adapter forgets a connection that it is still waiting for when it is closed,
 * and a pool ends only when it has all its connections back: here they are taken back.
 */
function lent(sockets: pg.Pool): { pool: pg.Pool; close(): void } {
  const out = new Map<pg.PoolClient, pg.PoolClient['release']>();
  let isClosed = false;
  const takeBack = (client: pg.PoolClient) => {
    client.removeAllListeners('end');
    const release = out.get(client);
    out.delete(client);
    release?.(true);
  };
  const connect = async (): Promise<pg.PoolClient> => {
    // Whoever asks after the end asks for nobody.
    if (isClosed) return new Promise(() => {});
    const client = await sockets.connect();
    out.set(client, client.release);
    client.release = () => takeBack(client);
    if (isClosed) takeBack(client);
    return client;
  };
  const close = () => {
    isClosed = true;
    for (const client of out.keys()) takeBack(client);
  };
  return {
    pool: Object.assign(Object.create(sockets), { connect, query: sockets.query.bind(sockets) }),
    close,
  };
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
