import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Server } from '@tus/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '#platform/errors';
import { linkOf } from '../given-link.ts';
import { piecesPrefix } from '../signed-link.ts';
import type { GivenLink, Storage } from '../storage.ts';

/** One request brings at most this; a whole file is never larger. */
const most = 64 * 1024 * 1024;

/** A file of pieces that nobody goes on with is kept this long. */
const keptMilliseconds = 2 * 3_600_000;

type Parts = { readonly storage: Storage; readonly dataFolder: string };

/**
 * The routes by which a declared file is brought in pieces, by the protocol tus: `POST` begins, `HEAD` says how much
 * is there, `PATCH` goes on. All three go to the one address that the declaration gave; it is the permission. The
 * pieces lie on this machine until they are whole; on another machine, the program that sends them begins anew.
 */
export async function openPieces(fastify: FastifyInstance, parts: Parts): Promise<void> {
  const { storage } = parts;
  let opened: Promise<Server> | null = null;
  // Read and opened at the first use: most processes never take a piece.
  const server = () => {
    opened ??= tusServer(parts);
    return opened;
  };
  await fastify.register(async (scope) => {
    // Bodies go to the disk as they come, whatever they are called.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.route({
      method: ['POST', 'HEAD', 'PATCH'],
      url: `${piecesPrefix}*`,
      bodyLimit: most,
      handler: async (request, reply) => {
        const link = linkOf(request, 'TUS');
        storage.checkPieces(link);
        refuseOtherLength(request, link);
        const tus = await server();
        // Whoever begins clears away what others left.
        if (request.method === 'POST') await tus.cleanUpExpiredUploads();
        reply.hijack();
        reply.raw.setHeader('cache-control', 'no-store');
        reply.raw.setHeader('x-content-type-options', 'nosniff');
        await tus.handle(request.raw, reply.raw);
      },
    });
  });
}

async function tusServer({ storage, dataFolder }: Parts): Promise<Server> {
  const [{ FileStore }, { Server: TusServer }] = await Promise.all([
    import('@tus/file-store'),
    import('@tus/server'),
  ]);
  const directory = path.join(dataFolder, 'pieces');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const datastore = new FileStore({ directory, expirationPeriodInMilliseconds: keptMilliseconds });
  return new TusServer({
    path: piecesPrefix.slice(0, -1),
    datastore,
    maxSize: most,
    // The address that was given stays the address: its signature is the permission of every request.
    generateUrl: ({ url }) => new URL(url).pathname + new URL(url).search,
    namingFunction: ({ url }) => nameOf(keyOf(url)),
    getFileIdFromRequest: ({ url }) => nameOf(keyOf(url)),
    allowedOrigins: [],
    onUploadFinish: async ({ url }, { id }) => {
      const type = new URL(url).searchParams.get('type') ?? '';
      await storage.write(keyOf(url), await readFile(path.join(directory, id)), type);
      await datastore.remove(id);
      return {};
    },
  });
}

const keyOf = (url: string) => new URL(url).pathname.slice(piecesPrefix.length);
/** In one folder, where they are looked over when they are old. */
const nameOf = (key: string) => key.replaceAll('/', '_');

/** What is begun has just the length that was declared. */
function refuseOtherLength({ method, headers }: FastifyRequest, { bytes }: GivenLink): void {
  if (method === 'POST' && headers['upload-length'] !== String(bytes)) {
    throw new AppError('invalid', 'other-length', { field: 'headers.upload-length' });
  }
}
