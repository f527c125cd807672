import { randomUUID } from 'node:crypto';
import { api as contract } from '@coachme/contracts/api';
import { type Client, createClient } from '@coachme/contracts/kit/client';
import { contextModules } from '#app/modules';
import { startProcess } from '#app/process';
import type { Actor } from '#platform/access/actor';
import type { Config } from '#platform/config';
import type { ContextModule } from '#platform/context-module';
import { type Log, openLog } from '#platform/telemetry/log';
import type { Telemetry } from '#platform/telemetry/telemetry';
import { aPlatform } from '#test/a-platform';
import type { World } from '#test/world';

/** The real server on a free port, over the world's database and clock. */
export type TestApi = {
  readonly url: string;
  /** The typed client, signed in as an actor; without one, as nobody. */
  as(actor?: Actor): Client<typeof contract>;
  /** A bare request to a path below the url, such as `/api/v1/clients`. */
  fetch(path: string, init?: RequestInit & { readonly as?: Actor }): Promise<Response>;
  /** An access token that stands for this actor. */
  tokenFor(actor: Actor): Promise<string>;
  /** Writes now who has read what so far. */
  flushReads(): Promise<void>;
  end(): Promise<void>;
};

export type ApiChoices = {
  readonly modules?: readonly ContextModule[];
  readonly config?: Partial<Config>;
  readonly log?: Log;
  readonly telemetry?: Telemetry;
  /** Asks the real members who a token stands for; fabricated actors are then unknown. */
  readonly usesRealMembers?: boolean;
};

export async function anApi(world: World, choices: ApiChoices = {}): Promise<TestApi> {
  const platform = await aPlatform(world, choices.config);
  const { tokens } = platform;
  const known = new Map<string, Actor>();
  const running = await startProcess({
    platform,
    modules: choices.modules ?? contextModules,
    log: choices.log ?? openLog('silent'),
    ...(choices.telemetry ? { telemetry: choices.telemetry } : {}),
    ...(choices.usesRealMembers
      ? {}
      : { actorResolver: { resolve: async ({ sessionId }) => known.get(sessionId) ?? null } }),
  });
  const tokenFor = (actor: Actor) => {
    const sessionId = actor.sessionId ?? randomUUID();
    known.set(sessionId, actor);
    const { userId, organizationId } = actor;
    return tokens.sign({
      userId,
      sessionId,
      organizationId,
      memberId: userId,
      permissionVersion: 1,
    });
  };
  const authorization = async (actor?: Actor): Promise<Record<string, string>> =>
    actor ? { authorization: `Bearer ${await tokenFor(actor)}` } : {};
  return {
    url: running.url,
    tokenFor,
    flushReads: () => platform.work.reads.flush(),
    as: (actor) =>
      createClient(contract, {
        baseUrl: running.url,
        headers: async () => ({ 'x-client': 'mobile', ...(await authorization(actor)) }),
      }),
    fetch: async (path, { as, ...init } = {}) => {
      const headers = new Headers(init.headers);
      for (const [name, value] of Object.entries(await authorization(as))) headers.set(name, value);
      return fetch(running.url + path, { redirect: 'manual', ...init, headers });
    },
    end: running.stop,
  };
}
