import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Pools } from '#platform/db/pools';
import { routeName } from '#platform/telemetry/route-name';

/** Seconds; from an answer out of memory to one nobody waits for. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What this process counts, in the format of Prometheus. */
export type Metrics = {
  readonly contentType: string;
  text(): Promise<string>;
  watch(fastify: FastifyInstance): void;
  watchSockets(count: () => number): void;
};

/** Counts from now on. What lies in the database is asked for when somebody reads. */
export function openMetrics({ pools, now }: { pools: Pools; now(): Date }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'coachme_http_request_duration_seconds',
    help: 'How long requests took, by the name of their route and the status of the answer.',
    labelNames: ['route', 'status'] as const,
    buckets,
    registers: [registry],
  });
  countConnections(registry, pools);
  const askForMessages = messageGauges(registry, pools.relay, now);
  return {
    contentType: registry.contentType,
    text: async () => {
      await askForMessages();
      return registry.metrics();
    },
    watch: (fastify) => {
      fastify.addHook('onResponse', async (request, reply) => {
        const labels = { route: routeName(request), status: String(reply.statusCode) };
        requests.observe(labels, reply.elapsedTime / 1000);
      });
    },
    watchSockets: (count) => {
      new Gauge({
        name: 'coachme_sockets',
        help: 'Sockets that are open on this process.',
        registers: [registry],
        collect() {
          this.set(count());
        },
      });
    },
  };
}

function countConnections(registry: Registry, pools: Pools): void {
  const named = { app: pools.app, identity: pools.identity, relay: pools.relay };
  new Gauge({
    name: 'coachme_database_connections',
    help: 'Connections of a pool that are busy or idle, and requests that wait for one.',
    labelNames: ['pool', 'state'] as const,
    registers: [registry],
    collect() {
      for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(named)) {
        this.set({ pool, state: 'busy' }, totalCount - idleCount);
        this.set({ pool, state: 'idle' }, idleCount);
        this.set({ pool, state: 'waiting' }, waitingCount);
      }
    },
  });
}

/** Everything the installation has still to tell, whichever process will do it. Asked for before each reading. */
function messageGauges(registry: Registry, relay: pg.Pool, now: () => Date): () => Promise<void> {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const up = gauge('coachme_database_up', '1 when the database answered just now.');
  const gauges = {
    lag: gauge('coachme_outbox_lag_seconds', 'Age of the oldest message that is due.'),
    due: gauge('coachme_outbox_due', 'Messages that are due and not delivered.'),
    dead: gauge('coachme_dead_letters', 'Messages that nobody could take, for the operator.'),
  };
  return async () => {
    try {
      const found = await readMessages(relay, now());
      up.set(1);
      gauges.lag.set(Number(found?.lag ?? 0));
      gauges.due.set(Number(found?.due ?? 0));
      gauges.dead.set(Number(found?.dead ?? 0));
    } catch {
      // What cannot be known is not said; the rest is.
      up.set(0);
      for (const unknown of Object.values(gauges)) unknown.remove();
    }
  };
}

async function readMessages(relay: pg.Pool, now: Date) {
  const { rows } = await relay.query<{ due: string; lag: number | null; dead: string }>(
    `select count(*) as due, extract(epoch from $1::timestamptz - min(available_at)) as lag,
       (select count(*) from platform.outbox where state = 'dead') as dead
     from platform.outbox where state = 'pending' and available_at <= $1`,
    [now],
  );
  return rows[0];
}
