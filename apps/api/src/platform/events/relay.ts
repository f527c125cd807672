import { Listener } from '#platform/db/listener';
import { outboxChannel } from '#platform/db/outgoing';
import { addressOf } from '#platform/db/roles';
import { deliverBatch, type Message } from '#platform/events/outbox';
import { type Means, reactOnce } from '#platform/events/reaction';
import type { Subscription } from '#platform/events/subscriber';
import type { JobQueue } from '#platform/jobs/queue';
import { refillQueue } from '#platform/jobs/refill-queue';
import type { Platform } from '#platform/platform';
import type { Log } from '#platform/telemetry/log';

/** Between wake-ups the relay looks by itself this often: a notification may be lost, a retry may be due. */
const pollMilliseconds = 1_000;
const refillMilliseconds = 30_000;

export type RelayParts = {
  readonly platform: Platform;
  readonly log: Log;
  readonly means: Means;
  /** Of every context there is: an event is delivered when all of them have reacted. */
  readonly subscriptions: readonly Subscription[];
  readonly queue: JobQueue | null;
};

/** Carries what was told in a unit of work to those who react. */
export type Relay = { stop(): Promise<void> };

export function openRelay({ platform, log, means, subscriptions, queue }: RelayParts): Relay {
  const { pools, secrets, config, now } = platform;
  const deliver = delivererOf({ means, subscriptions, queue });
  const loop = new RelayLoop(async () => {
    const taken = await deliverBatch(pools.relay, now(), deliver);
    return taken > 0;
  }, log);
  const refilling = setInterval(() => {
    if (!queue) return;
    refillQueue(pools.relay, now(), queue).catch((error) => log.warn({ err: error }, 'refilling'));
  }, refillMilliseconds);
  const listener = new Listener({
    address: addressOf(config.databaseUrl),
    secrets,
    channel: outboxChannel,
    heard: () => loop.wake(),
  });
  void listener.open();
  loop.wake();
  return {
    stop: async () => {
      clearInterval(refilling);
      await listener.close();
      await loop.stop();
    },
  };
}

type Delivering = {
  readonly means: Means;
  readonly subscriptions: readonly Subscription[];
  readonly queue: Pick<JobQueue, 'put'> | null;
};

/** Hands an event to each subscriber and a job to the queue. Who has reacted already is passed by. */
export function delivererOf({ means, subscriptions, queue }: Delivering) {
  return async (message: Message): Promise<void> => {
    const { organization_id: organizationId, id, name, payload, cause } = message;
    const told = { organizationId, id, toldAt: message.created_at, cause };
    if (message.kind === 'job') {
      if (!queue) throw new Error(`Nobody does ${name}.`);
      return queue.put({ organizationId, id, name, payload });
    }
    const reactions = subscriptions
      .filter((subscription) => subscription.on === name)
      .map(async (subscription) => {
        await reactOnce(means, { ...told, to: subscription.name }, (ctx) =>
          subscription.handle(ctx, payload),
        );
      });
    const failed = (await Promise.allSettled(reactions)).find(
      (result) => result.status === 'rejected',
    );
    if (failed) throw failed.reason;
  };
}

/** Runs one round after another while there is something to do, then waits to be woken. */
class RelayLoop {
  readonly #round: () => Promise<boolean>;
  readonly #log: Log;
  #running: Promise<void> | null = null;
  #isWanted = false;
  #isStopped = false;
  readonly #poll: NodeJS.Timeout;

  constructor(round: () => Promise<boolean>, log: Log) {
    this.#round = round;
    this.#log = log;
    this.#poll = setInterval(() => this.wake(), pollMilliseconds);
  }

  wake(): void {
    this.#isWanted = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#poll);
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#isWanted && !this.#isStopped) {
      this.#isWanted = false;
      try {
        if (await this.#round()) this.#isWanted = true;
      } catch (error) {
        // The next poll tries again: the database may be away for a moment.
        this.#log.warn({ err: error }, 'relay');
      }
    }
  }
}
