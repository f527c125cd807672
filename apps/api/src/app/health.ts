import type { FastifyInstance } from 'fastify';
import type pg from 'pg';

/** What this process says of itself to whoever runs it. */
export type Health = {
  /** From now on: not ready, so that no new request is sent here. */
  drain(): void;
};

/** `live`: the loop turns. `startup`: it has opened. `ready`: it may be sent requests, the database included. */
export function openHealth(fastify: FastifyInstance, pool: pg.Pool): Health {
  let isDraining = false;
  fastify.addHook('onSend', async (_request, reply) => {
    // A connection kept for the next request would keep this process from ending.
    if (isDraining) reply.header('connection', 'close');
  });
  fastify.get('/health/live', async () => ({ status: 'live' }));
  fastify.get('/health/startup', async () => ({ status: 'started' }));
  fastify.get('/health/ready', async (_request, reply) => {
    if (isDraining) return reply.code(503).send({ status: 'draining' });
    try {
      await pool.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database-unavailable' });
    }
  });
  return {
    drain: () => {
      isDraining = true;
    },
  };
}
