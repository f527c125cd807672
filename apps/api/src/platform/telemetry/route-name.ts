import { api } from '@coachme/contracts/api';
import { routesOf } from '@coachme/contracts/kit/route';
import type { FastifyRequest } from 'fastify';

const names = new Map(
  routesOf(api).map(({ name, route }) => [`${route.method} /api/v1${route.path}`, name]),
);

/** What a request asked for, out of a short list: the contract's name of the route, or which part answered. */
export function routeName(request: FastifyRequest): string {
  const pattern = request.routeOptions.url ?? '';
  const named = names.get(`${request.method} ${pattern}`);
  if (named) return named;
  if (pattern.startsWith('/api/')) return 'api';
  if (pattern.startsWith('/health/')) return 'health';
  return /^\/(?:app|coach-app)\b/.exec(pattern)?.[0].slice(1) ?? 'web';
}
