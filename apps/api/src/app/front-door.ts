import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import proxy from '@fastify/http-proxy';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { openAppLinks } from '#app/app-links';
import { closedPage } from '#app/closed-page';
import { dutiesOf } from '#app/duties';
import { appPolicy, webPolicy } from '#app/page-policy';
import type { Config } from '#platform/config';
import { AppError } from '#platform/errors';
import { addressOf } from '#platform/http/address';

/** What an export names by its content never changes; everything else is asked for again each time. */
const namedByContent = /[.-][0-9a-f]{8,}\.\w+$|\/_expo\/static\/|\/assets\//;

/** One port for everything: the API answers for itself, the two apps lie in files, the rest is the web's. */
export async function openFrontDoor(fastify: FastifyInstance, config: Config): Promise<void> {
  fastify.all('/api/*', () => {
    throw new AppError('not-found', 'no-such-path');
  });
  openAppLinks(fastify, config.appLinks);
  const apps = [
    { base: '/app', name: 'The client app', folder: config.clientAppFolder },
    { base: '/coach-app', name: 'The coach app', folder: config.coachAppFolder },
  ];
  await serveApps(fastify, apps, appPolicy(config));
  await passToWeb(fastify, config);
}

type ExportedApp = {
  readonly base: string;
  readonly name: string;
  readonly folder: string | null;
};

async function serveApps(
  fastify: FastifyInstance,
  apps: readonly ExportedApp[],
  policy: string,
): Promise<void> {
  const built = apps.flatMap(({ folder }) => (folder === null ? [] : [folder]));
  if (built.length > 0) {
    await fastify.register(fastifyStatic, {
      root: built,
      serve: false,
      // The device database's wasm lies under a folder whose name starts with a dot.
      serveDotFiles: true,
      dotfiles: 'allow',
      cacheControl: false,
      // The build lays a compressed twin beside each program.
      preCompressed: true,
    });
  }
  for (const app of apps) serveApp(fastify, app, policy);
}

function serveApp(
  fastify: FastifyInstance,
  { base, name, folder }: ExportedApp,
  policy: string,
): void {
  if (folder === null) {
    fastify.get(`${base}/*`, (_request, reply) => closedPage(reply, `${name} is not built.`));
    return;
  }
  fastify.get(base, (_request, reply) => reply.redirect(`${base}/`));
  fastify.get<{ Params: { '*': string } }>(`${base}/*`, (request, reply) => {
    const wanted = request.params['*'];
    // A deep link is a page of the app; a name with an extension is a file or nothing.
    const file = path.extname(wanted) === '' ? 'index.html' : wanted;
    const isForever = namedByContent.test(`/${file}`);
    reply.header('cache-control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
    reply.header('content-security-policy', policy);
    return reply.sendFile(file, folder);
  });
}

/** A page is asked for again each time: kept for a year, as Next would have it, a cache on the way would show the one before an update. */
function forItsReaderAlone(headers: IncomingHttpHeaders): { 'cache-control'?: string } {
  return headers['cache-control']?.includes('s-maxage') ? { 'cache-control': 'no-cache' } : {};
}

async function passToWeb(fastify: FastifyInstance, config: Config): Promise<void> {
  const { webUpstream: upstream } = config;
  const isDev = process.env.NODE_ENV === 'development';
  if (upstream === null) {
    fastify.all('/*', (_request, reply) => closedPage(reply, 'The web pages are not started.'));
    return;
  }
  // A scope of its own: bodies go through unread.
  await fastify.register(proxy, {
    upstream,
    prefix: '/',
    preHandler: async (request, reply) => {
      const policy = webPolicy(config, { nonce: randomBytes(16).toString('base64'), isDev });
      // Next reads the word there and marks its scripts with it.
      request.headers['content-security-policy'] = policy;
      // Which organization's door this is, where each has a subdomain; nobody else may say so.
      request.headers['x-coachme-organization'] = addressOf(request, config).organizationSlug ?? '';
      reply.header('content-security-policy', policy);
    },
    httpMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({
        ...headers,
        host: request.headers.host ?? headers.host,
        'x-forwarded-host': request.headers.host,
        'x-forwarded-proto': request.headers['x-forwarded-proto'] ?? 'http',
        'x-forwarded-for': request.ip,
        'x-request-id': request.id,
      }),
      rewriteHeaders: (headers) => ({ ...headers, ...forItsReaderAlone(headers) }),
      onError: (reply) => void closedPage(reply, 'The web pages are starting.'),
    },
  });
}

/** Sockets: Socket.IO takes its own, Next's go to Next, nobody else has any here. */
export function routeUpgrades(server: Server, config: Config): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const pathname = (request.url ?? '/').split('?')[0] ?? '/';
    if (pathname.startsWith('/socket.io') && dutiesOf(config.role).listens) return;
    if (pathname.startsWith('/_next/') && config.webUpstream) {
      tunnel(new URL(config.webUpstream), request, { socket, head });
    } else {
      socket.destroy();
    }
  });
}

type Waiting = { readonly socket: Duplex; readonly head: Buffer };

function tunnel(to: URL, request: IncomingMessage, { socket, head }: Waiting): void {
  const upstream = connect(Number(to.port), to.hostname, () => {
    const lines = [`${request.method} ${request.url} HTTP/1.1`];
    for (let i = 0; i < request.rawHeaders.length; i += 2) {
      lines.push(`${request.rawHeaders[i]}: ${request.rawHeaders[i + 1]}`);
    }
    upstream.write(`${lines.join('\r\n')}\r\n\r\n`);
    upstream.write(head);
    socket.pipe(upstream).pipe(socket);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
}
