import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '#platform/telemetry/log';

const organizations = new WeakMap<FastifyRequest, string>();

/** The log line of this request will name the organization. */
export function noteOrganization(request: FastifyRequest, organizationId: string): void {
  organizations.set(request, organizationId);
}

/** One line per request to the API: what was asked, how it ended, how long it took. No query, no body. */
export function logRequests(fastify: FastifyInstance, log: Log): void {
  fastify.addHook('onResponse', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    log.info(lineOf(request, reply), 'request');
  });
}

/** What identifies a request in the log. */
export function lineOf(request: FastifyRequest, reply: FastifyReply): object {
  return {
    requestId: request.id,
    organizationId: organizations.get(request),
    method: request.method,
    route: request.routeOptions.url,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
  };
}
