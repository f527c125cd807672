import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

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

/** As `npm run openapi` wrote it; a test holds it to the contracts. Some 900 KB that few processes are asked for. */
const documentFile = createRequire(import.meta.url).resolve('@coachme/contracts/openapi.json');

/** The API for people at `/api/docs`, for programs at `/api/v1/openapi.json`. */
export function openDocsPage(fastify: FastifyInstance): void {
  fastify.get('/api/v1/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(await readFile(documentFile)),
  );
  let page: Promise<FastifyInstance> | null = null;
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    page ??= loadPage();
    const { statusCode, headers, rawPayload } = await (await page).inject(request.url);
    for (const name of ['content-type', 'location']) {
      if (headers[name] !== undefined) reply.header(name, headers[name]);
    }
    return reply
      .code(statusCode)
      .headers({ 'content-security-policy': pagePolicy, 'cache-control': 'no-cache' })
      .send(rawPayload);
  };
  fastify.get('/api/docs', answer);
  fastify.get('/api/docs/*', answer);
}

/** Loaded for the first reader: half a second and forty megabytes that no other process start should cost. */
async function loadPage(): Promise<FastifyInstance> {
  const { default: reference } = await import('@scalar/fastify-api-reference');
  const page = Fastify();
  await page.register(reference, {
    routePrefix: '/api/docs',
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
  await page.ready();
  return page;
}
