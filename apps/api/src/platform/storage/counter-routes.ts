import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '#platform/errors';
import { linkOf } from './given-link.ts';
import { linkPrefix } from './signed-link.ts';
import type { Counter, GivenLink } from './storage.ts';
import { translateStorageFailure } from './storage-failure.ts';

const most = 64 * 1024 * 1024;

/** The routes by which links of the disk are used. The signature is the permission; no session is looked at. */
export async function openCounter(fastify: FastifyInstance, counter: Counter): Promise<void> {
  await fastify.register(async (scope) => {
    // Bodies go to the disk as they come, whatever they are called.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.put(`${linkPrefix}*`, { bodyLimit: most }, async (request, reply) => {
      const link = linkOf(request, 'PUT');
      counter.check(link);
      refuseOtherContent(request, link);
      // The parser above hands the stream on.
      await counter.take(link.key, request.body as Readable).catch((error) => {
        throw translateStorageFailure(error);
      });
      return reply.code(204).send();
    });
    scope.get(`${linkPrefix}*`, async (request, reply) => {
      const link = linkOf(request, 'GET');
      counter.check(link);
      const bytes = await counter.give(link.key);
      if (!bytes) throw new AppError('not-found', 'file');
      return reply
        .headers({
          'content-disposition': 'attachment',
          'content-security-policy': "default-src 'none'; sandbox",
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'private, max-age=300',
        })
        .type(link.contentType)
        .send(bytes);
    });
  });
}

/** A link holds for one type and length; the connection itself then sees to it that no byte more comes. */
function refuseOtherContent({ headers }: FastifyRequest, { contentType, bytes }: GivenLink): void {
  if (headers['content-type'] !== contentType) throw new AppError('invalid', 'other-content-type');
  if (headers['content-length'] !== String(bytes)) throw new AppError('invalid', 'other-length');
}
