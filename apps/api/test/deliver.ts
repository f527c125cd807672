import type { ContextModule } from '#platform/context-module';
import { doJob } from '#platform/events/job-queue';
import { deliverBatch } from '#platform/events/outbox';
import { delivererOf } from '#platform/events/relay';
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
): Promise<Broadcasted[]> {
  const broadcasted: Broadcasted[] = [];
  const means = {
    work: world.work,
    broadcast: (room: string, event: string, payload: unknown) => {
      broadcasted.push({ room, event, payload });
    },
    rejoin: () => {},
  };
  const handlers = modules.flatMap((module) => module.jobs);
  const deliverMessage = delivererOf({
    means,
    subscriptions: modules.flatMap((module) => module.subscribers),
    queue: {
      send: async ({ id, name, organization_id: organizationId, payload }) => {
        const handler = handlers.find(({ on }) => on === name);
        if (!handler) throw new Error(`Nobody does ${name}.`);
        await doJob(means, handler, { id, data: { organizationId, payload } });
      },
    },
  });
  while ((await deliverBatch(world.pools.relay, world.clock.now(), deliverMessage)) > 0);
  return broadcasted;
}
