import { dutiesOf, isMine } from '#app/duties';
import { openServer, type Parts } from '#app/server';
import { subscriptionsOf } from '#app/subscriptions';
import { forgetOld } from '#platform/events/outbox';
import { openRelay } from '#platform/events/relay';
import { openJobQueue } from '#platform/jobs/job-queue';
import { every, Scheduler } from '#platform/jobs/schedules';
import type { Sockets } from '#platform/realtime/sockets';

/** A running process: HTTP, sockets, relay and jobs as far as they are its part, until it is told to stop. */
export type RunningProcess = {
  /** Where it listens. */
  readonly url: string;
  /** Takes no more, finishes what it has begun, lets go of the database. */
  stop(): Promise<void>;
};

const forgetting = every('platform.forget-old', '7 * * * *', ({ pools, now }) =>
  forgetOld(pools.relay, now()),
);

/** What repeats in a process of these contexts. */
export const schedulesOf = (modules: Parts['modules']) => [
  forgetting,
  ...modules.flatMap((module) => module.schedules ?? []),
];

/** Starts everything one process does and listens; ready when this resolves. */
export async function startProcess(parts: Parts): Promise<RunningProcess> {
  const { platform, modules } = parts;
  const { config, announcer } = platform;
  if (config.redisUrl !== null) {
    const { refuseUnfitRedis } = await import('#platform/redis');
    await refuseUnfitRedis(config.redisUrl);
  }
  const server = await openServer(parts);
  for (const module of modules) for (const heard of module.hearings ?? []) announcer.hear(heard);
  await announcer.open();
  const work = dutiesOf(config.role).works ? await startWork(parts, server.sockets) : null;
  await server.app.listen(config.port, config.host);
  const stop = async () => {
    server.health.drain();
    server.sockets.close();
    await server.close();
    await work?.stop();
    await platform.work.reads.flush();
    server.sockets.leave();
    await announcer.close();
    platform.limits.close();
    platform.caches.close();
    platform.storage.close();
    await platform.pools.end();
  };
  return { url: await server.app.getUrl(), stop };
}

/** Events, jobs and schedules: all events, and the jobs of the contexts that are this process's. */
async function startWork({ platform, modules, log, patience }: Parts, { broadcast }: Sockets) {
  const means = { work: platform.work, broadcast, announce: platform.announcer.announce };
  const handlers = modules.flatMap((module) => module.jobs);
  const mine = new Set(
    modules.filter((module) => isMine(platform.config, module)).flatMap((module) => module.jobs),
  );
  const queue =
    handlers.length === 0
      ? null
      : await openJobQueue({
          ...{ platform, log, handlers, means },
          isDoneHere: (handler) => mine.has(handler),
          ...(patience ? { patience } : {}),
        });
  const subscriptions = subscriptionsOf(modules, platform.secrets);
  const relay = openRelay({ platform, log, means, subscriptions, queue });
  const scheduler = new Scheduler(platform, schedulesOf(modules), log);
  scheduler.start();
  return {
    stop: async () => {
      await scheduler.stop();
      await relay.stop();
      await queue?.stop();
    },
  };
}
