import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { AppError } from '#platform/errors';
import type { GivenLink } from './storage.ts';

/** Only keys of the shape we make are looked at: a path leads nowhere else. */
const Key = z.string().regex(/^[\da-f-]{36}\/[a-z]+\/[\da-f-]{36}(?:-[a-z\d]+)?$/);
const Query = z.object({
  type: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
  bytes: z.coerce.number().int().min(1).optional(),
  until: z.coerce.number().int().min(0).max(8.64e15),
  signature: z.string().max(100),
});

/** The link by which a request comes; whether it is good is for the storage to say. */
export function linkOf(request: FastifyRequest, method: GivenLink['method']): GivenLink {
  const key = Key.safeParse(z.object({ '*': z.string() }).parse(request.params)['*']);
  const query = Query.safeParse(request.query);
  if (!key.success || !query.success) throw new AppError('forbidden', 'link-not-valid');
  const { type: contentType, bytes = null, until, signature } = query.data;
  return { method, key: key.data, contentType, bytes, expiresAt: new Date(until), signature };
}
