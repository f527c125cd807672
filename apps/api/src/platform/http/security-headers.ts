import type { FastifyInstance } from 'fastify';
import type { Config } from '#platform/config';

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=()',
};

/** Says on every answer what browsers may do with it, and which request it answers. */
export function setSecurityHeaders(fastify: FastifyInstance, config: Config): void {
  const isHttps = config.publicUrl?.startsWith('https:') ?? false;
  const headers = {
    ...always,
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(headers).header('x-request-id', request.id);
    if (!request.url.startsWith('/api/')) return;
    reply.headers({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });
}
