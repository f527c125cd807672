import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Config } from '#platform/config';
import { addressOf } from '#platform/http/address';
import type { RequestFacts, Surface } from '#platform/http/call';
import { readCookie } from '#platform/http/cookies';
import { accessCookie, deviceCookie } from '#platform/http/session-cookies';

const surfaces: readonly Surface[] = ['web', 'app', 'coach-app', 'mobile'];
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Reads what a request says of itself, trusting a proxy only as far as the settings name a public address. */
export function factsOf(request: FastifyRequest, config: Config): RequestFacts {
  const { headers } = request;
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers;
  const named = addressOf(request, config);
  const { baseUrl } = named;
  const isHttps = baseUrl.startsWith('https:');
  const isActing = headers['x-client'] === 'acting';
  const surface = isActing ? 'app' : surfaceOf(headers['x-client']);
  const cookie = accessCookie(isActing ? 'acting' : surface, isHttps);
  return {
    id: request.id,
    address: request.ip,
    userAgent: headers['user-agent']?.slice(0, 400) ?? null,
    surface,
    isActing,
    isLoopback: loopback.has(request.ip) && !isForwarded,
    isHttps,
    ...named,
    accessToken:
      bearerOf(headers.authorization) ??
      (surface === 'mobile' ? null : readCookie(headers.cookie, cookie)),
    workProof: workProofOf(headers['x-proof-of-work']),
    country: countryOf(headers, config),
    deviceToken: surface === 'mobile' ? null : deviceTokenOf(headers.cookie, isHttps),
  };
}

/** As a proxy says it; `XX` and `T1` stand for nowhere. */
function countryOf(headers: FastifyRequest['headers'], { countryHeader }: Config): string | null {
  const said = countryHeader === null ? undefined : headers[countryHeader];
  return typeof said === 'string' && /^[A-Z]{2}$/.test(said) && said !== 'XX' ? said : null;
}

/** The one the browser brought; else a new one, which it is given when it signs in. */
function deviceTokenOf(cookies: string | undefined, isHttps: boolean): string {
  const known = readCookie(cookies, deviceCookie(isHttps));
  return known && /^[\w-]{22}$/.test(known) ? known : randomBytes(16).toString('base64url');
}

function surfaceOf(header: unknown): Surface {
  return surfaces.find((surface) => surface === header) ?? 'web';
}

const workProofOf = (header: unknown): string | null =>
  typeof header === 'string' && header.length <= 300 ? header : null;

/** The token of an `Authorization: Bearer` header. */
export function bearerOf(header: string | undefined): string | null {
  return /^Bearer ([\w.-]+)$/i.exec(header ?? '')?.[1] ?? null;
}
