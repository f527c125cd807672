import pg from 'pg';
import { type DatabaseAddress, type LoginRole, signInAs } from '#platform/db/roles';
import type { Secrets } from '#platform/secrets';

/** Connections at most, over all roles, of one process: more would only queue inside PostgreSQL. */
const sizes = { app: 12, identity: 4, relay: 3, sockets: 2 };
const roles: Record<keyof typeof sizes, LoginRole> = {
  app: 'app',
  identity: 'identity',
  relay: 'relay',
  sockets: 'relay',
};

/** One pool per role that serves; that of the sockets of all processes keeps a connection to itself. */
export type Pools = {
  readonly app: pg.Pool;
  readonly identity: pg.Pool;
  readonly relay: pg.Pool;
  readonly sockets: pg.Pool;
  end(): Promise<void>;
};

/** `options` are PostgreSQL's own, as in `-c name=value`, for every connection. */
export function openPools(address: DatabaseAddress, secrets: Secrets, options = ''): Pools {
  const open = (name: keyof typeof sizes) => {
    const pool = new pg.Pool({
      ...signInAs(roles[name], address, secrets),
      ...(options === '' ? {} : { options }),
      max: sizes[name],
      // A statement is sent without waiting for the one before: BEGIN costs no round trip of its own.
      pipeline: true,
      connectionTimeoutMillis: 4_000,
      statement_timeout: 15_000,
      // The relay holds its rows while others react to them.
      idle_in_transaction_session_timeout: name === 'relay' ? 120_000 : 30_000,
      application_name: `coachme ${name}`,
    });
    // A connection that breaks fails its queries and is replaced at next use; unheard, it would end the process.
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    return pool;
  };
  const pools = {
    app: open('app'),
    identity: open('identity'),
    relay: open('relay'),
    sockets: open('sockets'),
  };
  let ended: Promise<unknown> | null = null;
  return {
    ...pools,
    end: async () => {
      ended ??= Promise.all(Object.values(pools).map((pool) => pool.end()));
      await ended;
    },
  };
}
