import { bury, markDone, maximumAttempts } from '#platform/events/outbox';
import type { Means } from '#platform/events/reaction';
import type { JobHandler } from '#platform/jobs';
import { doJob } from '#platform/jobs/do-job';
import type { JobQueue, Patience, QueueParts } from '#platform/jobs/queue';
import type { Platform } from '#platform/platform';
import type { Log } from '#platform/telemetry/log';

const usualPatience: Patience = { tries: maximumAttempts, firstSeconds: 2 };

type Parts = {
  readonly platform: Platform;
  readonly log: Log;
  /** Of every kind of job there is. */
  readonly handlers: readonly JobHandler[];
  /** Whether this process does a kind of job; the others only wait here. */
  readonly isDoneHere: (handler: JobHandler) => boolean;
  readonly means: Means;
  readonly patience?: Patience;
};

/** The queue of this installation, BullMQ with a Redis and pg-boss without, with this process at work on it. */
export async function openJobQueue(parts: Parts): Promise<JobQueue> {
  const { platform, log, handlers, means } = parts;
  const byName = new Map(handlers.map((handler) => [handler.on, handler]));
  const pool = platform.pools.relay;
  const queueParts: QueueParts = {
    platform,
    log,
    names: [...byName.keys()],
    worked: handlers.filter(parts.isDoneHere).map(({ on }) => on),
    patience: parts.patience ?? usualPatience,
    perform: async (job, isLastTry) => {
      try {
        await doJob({ ...means, platform }, byName.get(job.name), job);
      } catch (error) {
        if (isLastTry) await bury(pool, { ...job, now: platform.now(), error });
        throw error;
      }
      await markDone(pool, { ...job, now: platform.now() });
    },
  };
  const { redisUrl } = platform.config;
  // Only one of them is read at a start: each takes a quarter of a second.
  if (redisUrl === null) {
    const { openPgBossQueue } = await import('#platform/jobs/pg-boss-queue');
    return openPgBossQueue(queueParts);
  }
  const { openBullQueue } = await import('#platform/jobs/bullmq-queue');
  return openBullQueue(redisUrl, queueParts);
}
