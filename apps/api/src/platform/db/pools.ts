import pg from 'pg';
import { type DatabaseAddress, type LoginRole, signInAs } from '#platform/db/roles';
import type { Secrets } from '#platform/secrets';

/** Connections at most, over all roles, of one process: more would only queue inside PostgreSQL. */
const sizes: Record<Exclude<LoginRole, 'owner' | 'jobs'>, number> = {
  app: 12,
  identity: 4,
  relay: 2,
};

/** One pool per role that serves. */
export type Pools = {
  readonly app: pg.Pool;
  readonly identity: pg.Pool;
  readonly relay: pg.Pool;
  end(): Promise<void>;
};

export function openPools(address: DatabaseAddress, secrets: Secrets): Pools {
  const open = (role: keyof typeof sizes) => {
    const pool = new pg.Pool({
      ...signInAs(role, address, secrets),
      max: sizes[role],
      // A statement is sent without waiting for the one before: BEGIN costs no round trip of its own.
      pipeline: true,
      connectionTimeoutMillis: 4_000,
      statement_timeout: 15_000,
      // The relay holds its rows while others react to them.
      idle_in_transaction_session_timeout: role === 'relay' ? 120_000 : 30_000,
      application_name: `coachme ${role}`,
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
