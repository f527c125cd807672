import { subscriptionsOf } from '#app/subscriptions';
import type { Config } from '#platform/config';
import type { ContextModule } from '#platform/context-module';
import { deliverBatch } from '#platform/events/outbox';
import { delivererOf } from '#platform/events/relay';
import { doJob } from '#platform/jobs/do-job';
import type { Announcement } from '#platform/realtime/announcements';
import { aPlatform } from '#test/a-platform';
import type { World } from '#test/world';

/** What subscribers and jobs sent to sockets. */
export type Broadcasted = {
  readonly room: string;
  readonly event: string;
  readonly payload: unknown;
};

/**
 * Delivers everything that was told and is due by the world's clock, and what that tells in turn: events to the
 * subscribers of these modules, jobs to their handlers at once. Answers what was broadcast.
 */
export async function deliver(
  world: World,
  modules: readonly ContextModule[],
  config: Partial<Config> = {},
): Promise<Broadcasted[]> {
  const broadcasted: Broadcasted[] = [];
  const hearings = modules.flatMap((module) => module.hearings ?? []);
  const means = {
    work: world.work,
    broadcast: (room: string, event: string, payload: unknown) => {
      broadcasted.push({ room, event, payload });
    },
    announce: ({ topic, payload }: Announcement) => {
      for (const hearing of hearings) if (hearing.topic === topic) hearing.hear(payload);
    },
  };
  const platform = await aPlatform(world, config);
  const handlers = modules.flatMap((module) => module.jobs);
  const deliverMessage = delivererOf({
    means,
    subscriptions: subscriptionsOf(modules, world.secrets),
    queue: {
      put: (job) =>
        doJob(
          { ...means, platform },
          handlers.find(({ on }) => on === job.name),
          job,
        ),
    },
  });
  while ((await deliverBatch(world.pools.relay, world.clock.now(), deliverMessage)) > 0);
  // What a running process has in its hands is waited for.
  await world.pools.relay.query(
    `select from platform.outbox where state = 'pending' and available_at <= $1 for update`,
    [world.clock.now()],
  );
  return broadcasted;
}
