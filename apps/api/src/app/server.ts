import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { clientErrorsModule } from '#app/client-errors';
import { openDocsPage } from '#app/docs-page';
import { dutiesOf, isMine } from '#app/duties';
import { openFrontDoor, routeUpgrades } from '#app/front-door';
import { type Health, openHealth } from '#app/health';
import { InFlight } from '#app/in-flight';
import type { ActorResolver } from '#platform/access/actor-resolver';
import type { ContextModule, Provided } from '#platform/context-module';
import { withoutOrganization } from '#platform/http/address';
import { ErrorFilter } from '#platform/http/error-filter';
import { HttpEdge } from '#platform/http/http-edge';
import { openForms } from '#platform/http/read-form';
import { logRequests } from '#platform/http/request-log';
import { setSecurityHeaders } from '#platform/http/security-headers';
import type { Patience } from '#platform/jobs/queue';
import type { Platform } from '#platform/platform';
import { adapterOfOne, openAdapter } from '#platform/realtime/adapter';
import { Sockets } from '#platform/realtime/sockets';
import { openCounter } from '#platform/storage/counter-routes';
import { heldSecret, openHeldLinks } from '#platform/storage/held-links';
import { openPieces } from '#platform/storage/resumable/pieces-routes';
import type { Log } from '#platform/telemetry/log';
import type { Telemetry } from '#platform/telemetry/telemetry';

/** Two hundred long workouts in one push fit; a photo does not. */
const bodyLimit = 4 * 1024 * 1024;

/** The HTTP side of a process: contexts, sockets and the front door on one port. */
export type Server = {
  readonly app: NestFastifyApplication;
  readonly sockets: Sockets;
  readonly health: Health;
  /** Takes no more, answers what was asked, lets go of every connection. */
  close(): Promise<void>;
};

export type Parts = {
  readonly platform: Platform;
  readonly modules: readonly ContextModule[];
  readonly log: Log;
  /** Who is signed in; else the one context that knows says so. */
  readonly actorResolver?: ActorResolver;
  /** Who watches this process from outside. */
  readonly telemetry?: Telemetry;
  /** How often jobs are tried; usually ten times. */
  readonly patience?: Patience;
  /** No other process of this installation runs: nobody elsewhere is told what sockets hear. */
  readonly isAlone?: boolean;
};

/** Opens contexts and binds their routes; listening is left to the caller. */
export async function openServer(parts: Parts): Promise<Server> {
  const { platform, modules, log } = parts;
  const duties = dutiesOf(platform.config.role);
  const provided = await Promise.all(modules.map((module) => module.open?.(platform) ?? {}));
  const actorResolver = parts.actorResolver ?? theActorResolver(provided);
  const app = await NestFactory.create<NestFastifyApplication>(
    rootModule(answered(parts), new HttpEdge(platform, actorResolver)),
    adapterFor(platform),
    { logger: false, abortOnError: false },
  );
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  const filter = new ErrorFilter(log);
  app.useGlobalFilters(filter);
  setSecurityHeaders(fastify, platform.config);
  logRequests(fastify, log);
  await openForms(fastify);
  parts.telemetry?.watch(fastify);
  const health = openHealth(fastify, platform.pools.app);
  // A scope of its own: the errors of routes that Nest does not know go the same way.
  await fastify.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) => filter.answer(error, request, reply));
    if (!duties.answers) return;
    if (platform.storage.counter) await openCounter(scope, platform.storage.counter);
    openHeldLinks(scope, { ...platform, secret: heldSecret(platform), actorResolver });
    await openPieces(scope, { storage: platform.storage, dataFolder: platform.config.dataFolder });
    openDocsPage(scope);
    await openFrontDoor(scope, platform.config);
  });
  await app.init();
  await fastify.ready();
  const server = app.getHttpServer();
  const roomsOf = provided.flatMap((given) => given.roomsOf ?? []);
  const sockets = new Sockets({
    ...{ platform, actorResolver, roomsOf, log },
    adapter: parts.isAlone ? adapterOfOne : await openAdapter(platform),
  });
  if (duties.listens) sockets.attach(server);
  parts.telemetry?.metrics.watchSockets(() => sockets.count);
  routeUpgrades(server, platform.config);
  const inFlight = new InFlight(server);
  const close = async () => {
    const closed = app.close();
    await inFlight.nothing();
    // One that was opened and never used is neither idle nor busy: Node would wait a minute for its first request.
    server.closeAllConnections();
    await closed;
  };
  return { app, sockets, health, close };
}

/** The contexts whose routes this process answers; all are opened, since any may be asked. */
function answered({ platform, modules, log }: Parts): readonly ContextModule[] {
  if (!dutiesOf(platform.config.role).answers) return [];
  return [...modules.filter((module) => isMine(platform.config, module)), clientErrorsModule(log)];
}

function rootModule(modules: readonly ContextModule[], edge: HttpEdge) {
  class Api {}
  Module({
    controllers: modules.flatMap((module) => module.controllers),
    providers: [{ provide: HttpEdge, useValue: edge }],
  })(Api);
  return Api;
}

function adapterFor({ config }: Platform): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit,
    // Only a proxy that the settings know of may say who is asking.
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
    forceCloseConnections: 'idle',
    // Before routing, so that no route need know of it.
    rewriteUrl: withoutOrganization,
    requestIdHeader: false,
    genReqId: ({ headers }: { headers: Record<string, unknown> }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    },
  });
}

/** Without the context that knows members, nobody is signed in. */
function theActorResolver(provided: readonly Provided[]): ActorResolver {
  const found = provided.flatMap((given) => given.actorResolver ?? []);
  if (found.length > 1) throw new Error('Two contexts claim to know who is signed in.');
  return found[0] ?? { resolve: async () => null };
}
