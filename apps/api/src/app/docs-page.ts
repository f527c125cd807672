import { apiDocument } from '@coachme/contracts/document/api-document';
import reference from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';

/** The page's own program runs and reads from here, and from nowhere else. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The API for people at `/api/docs`, for programs at `/api/v1/openapi.json`; one document, made once. */
export async function openDocsPage(fastify: FastifyInstance): Promise<void> {
  const document = JSON.stringify(apiDocument());
  fastify.get('/api/v1/openapi.json', (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(document),
  );
  await fastify.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({ 'content-security-policy': pagePolicy, 'cache-control': 'no-cache' });
    });
    await scope.register(reference, {
      routePrefix: '/api/docs',
      logLevel: 'silent',
      configuration: {
        url: '/api/v1/openapi.json',
        title: 'CoachMe API',
        withDefaultFonts: false,
        telemetry: false,
        agent: { disabled: true },
        mcp: { disabled: true },
        showDeveloperTools: 'never',
        hideClientButton: true,
        documentDownloadType: 'none',
      },
    });
  });
}
