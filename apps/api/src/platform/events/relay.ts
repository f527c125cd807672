import pg from 'pg';
import { outboxChannel } from '#platform/db/outgoing';
import { addressOf, signInAs } from '#platform/db/roles';
import { type JobQueue, openJobQueue } from '#platform/events/job-queue';
import { deliverBatch, forgetOld, type Message } from '#platform/events/outbox';
import { type Means, reactOnce } from '#platform/events/reaction';
import type { Subscription } from '#platform/events/subscriber';
import type { JobHandler } from '#platform/jobs';
import type { Platform } from '#platform/platform';
import type { Broadcast, Rejoin } from '#platform/realtime/rooms';
import type { Log } from '#platform/telemetry/log';

/** Between wake-ups the relay looks by itself this often: a notification may be lost, a retry may be due. */
const pollMilliseconds = 1_000;
const forgetMilliseconds = 3_600_000;

export type RelayParts = {
  readonly platform: Platform;
  readonly log: Log;
  readonly subscriptions: readonly Subscription[];
  readonly handlers: readonly JobHandler[];
  readonly broadcast: Broadcast;
  readonly rejoin: Rejoin;
};

/** Carries what was told in a unit of work to those who react. */
export type Relay = { stop(): Promise<void> };

export async function openRelay(parts: RelayParts): Promise<Relay> {
  const { platform, log, handlers, broadcast, rejoin } = parts;
  const means: Means = { work: platform.work, broadcast, rejoin };
  const queue = handlers.length > 0 ? await openJobQueue({ platform, log, handlers, means }) : null;
  const deliver = delivererOf({ means, subscriptions: parts.subscriptions, queue });
  const loop = new RelayLoop(async () => {
    const taken = await deliverBatch(platform.pools.relay, platform.now(), deliver);
    return taken > 0;
  }, log);
  const forgetting = setInterval(() => {
    forgetOld(platform.pools.relay, platform.now()).catch((error) =>
      log.warn({ err: error }, 'forgetting'),
    );
  }, forgetMilliseconds);
  const listener = new Listener(platform, () => loop.wake());
  listener.open();
  loop.wake();
  return {
    stop: async () => {
      clearInterval(forgetting);
      await listener.close();
      await loop.stop();
      await queue?.stop();
    },
  };
}

type Delivering = {
  readonly means: Means;
  readonly subscriptions: readonly Subscription[];
  readonly queue: Pick<JobQueue, 'send'> | null;
};

/** Hands an event to each subscriber and a job to the queue. Who has reacted already is passed by. */
export function delivererOf({ means, subscriptions, queue }: Delivering) {
  return async (message: Message): Promise<void> => {
    if (message.kind === 'job') {
      if (!queue) throw new Error(`Nobody does ${message.name}.`);
      return queue.send(message);
    }
    const { organization_id: organizationId, id } = message;
    const reactions = subscriptions
      .filter((subscription) => subscription.on === message.name)
      .map(async ({ name, handle }) => {
        await reactOnce(means, { organizationId, id, to: name }, (ctx) =>
          handle(ctx, message.payload),
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

/** Hears the commit of every unit of work that told something; comes back by itself when cut off. */
class Listener {
  readonly #platform: Platform;
  readonly #heard: () => void;
  #client: pg.Client | null = null;
  #again: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(platform: Platform, heard: () => void) {
    this.#platform = platform;
    this.#heard = heard;
  }

  open(): void {
    const { config, secrets } = this.#platform;
    const client = new pg.Client(signInAs('relay', addressOf(config.databaseUrl), secrets));
    this.#client = client;
    client.on('notification', this.#heard);
    client.on('error', () => {});
    client.on('end', () => this.#reopen());
    client
      .connect()
      .then(
        () => client.query(`listen ${outboxChannel}`),
        () => this.#reopen(),
      )
      .catch(() => {});
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#again) clearTimeout(this.#again);
    await this.#client?.end().catch(() => {});
  }

  #reopen(): void {
    if (this.#isClosed || this.#again) return;
    this.#again = setTimeout(() => {
      this.#again = null;
      this.open();
    }, pollMilliseconds);
  }
}
