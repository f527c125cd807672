import type { FastifyRequest } from 'fastify';
import { AppError } from '#platform/errors';
import type { RequestFacts } from '#platform/http/call';
import { bearerOf } from '#platform/http/request-facts';
import { sessionCookie } from '#platform/http/session-cookies';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A cookie goes along whoever made the browser send it: a write by cookie must come from our own pages. */
export function refuseForeignWrites(request: FastifyRequest, facts: RequestFacts): void {
  const { headers } = request;
  if (safe.has(request.method) || bearerOf(headers.authorization)) return;
  if (!sessionCookie.test(headers.cookie ?? '')) return;
  if (headers['sec-fetch-site'] === 'same-origin') return;
  if (headers.origin !== undefined && isOurs(headers.origin, facts, headers.host)) return;
  throw new AppError('forbidden', 'foreign-origin', {
    detail: 'A change by cookie must come from a page of this site.',
  });
}

function isOurs(origin: string, facts: RequestFacts, host: string | undefined): boolean {
  return origin === facts.baseUrl || (host !== undefined && origin === `http://${host}`);
}
