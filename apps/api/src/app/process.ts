import { openServer, type Parts } from '#app/server';
import { openRelay } from '#platform/events/relay';

/** A running process: HTTP, sockets, relay and jobs, until it is told to stop. */
export type RunningProcess = {
  /** Where it listens. */
  readonly url: string;
  /** Takes no more, finishes what it has begun, lets go of the database. */
  stop(): Promise<void>;
};

/** Starts everything one process does and listens; ready when this resolves. */
export async function startProcess(parts: Parts): Promise<RunningProcess> {
  const { platform, modules, log } = parts;
  const server = await openServer(parts);
  const relay = await openRelay({
    platform,
    log,
    subscriptions: modules.flatMap((module) => module.subscribers),
    handlers: modules.flatMap((module) => module.jobs),
    broadcast: server.sockets.broadcast,
    rejoin: server.sockets.rejoin,
  });
  await server.app.listen(platform.config.port, platform.config.host);
  const stop = async () => {
    server.health.drain();
    server.sockets.close();
    await server.app.close();
    await relay.stop();
    await platform.pools.end();
  };
  return { url: await server.app.getUrl(), stop };
}
