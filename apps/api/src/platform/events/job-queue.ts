import { PgBoss } from 'pg-boss';
import * as z from 'zod';
import { addressOf, signInAs } from '#platform/db/roles';
import { type Message, maximumAttempts } from '#platform/events/outbox';
import { type Means, reactOnce } from '#platform/events/reaction';
import type { JobHandler } from '#platform/jobs';
import type { Platform } from '#platform/platform';
import type { Log } from '#platform/telemetry/log';

/** Where jobs wait for somebody to do them. The relay hands them over; the queue keeps trying. */
export type JobQueue = {
  send(message: Message): Promise<void>;
  /** Finishes what has begun. */
  stop(): Promise<void>;
};

type Parts = {
  readonly platform: Platform;
  readonly log: Log;
  readonly handlers: readonly JobHandler[];
  readonly means: Means;
};

const Waiting = z.object({ organizationId: z.uuid(), payload: z.unknown() });

/** pg-boss on the same PostgreSQL, in a schema that only its own role may enter. */
export async function openJobQueue({ platform, log, handlers, means }: Parts): Promise<JobQueue> {
  const boss = new PgBoss({
    ...signInAs('jobs', addressOf(platform.config.databaseUrl), platform.secrets),
    schema: 'pgboss',
    createSchema: false,
    max: 3,
    useListenNotify: true,
  });
  boss.on('error', (error) => log.error({ err: error }, 'jobs'));
  await boss.start();
  for (const handler of handlers) await startWorking(boss, handler, means);
  return {
    send: async ({ id, name, organization_id: organizationId, payload }) => {
      if (!handlers.some((handler) => handler.on === name)) throw new Error(`Nobody does ${name}.`);
      await boss.send(name, { organizationId, payload }, { id });
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

async function startWorking(boss: PgBoss, handler: JobHandler, means: Means): Promise<void> {
  const name = handler.on;
  await boss.createQueue(name, {
    retryLimit: maximumAttempts - 1,
    retryDelay: 2,
    retryBackoff: true,
    notify: true,
  });
  const options = { batchSize: 10, burstWhenBatchFull: true, perJobResults: true } as const;
  await boss.work(name, options, (jobs) =>
    Promise.all(
      jobs.map(async ({ id, data }) => {
        try {
          await doJob(means, handler, { id, data });
          return { id, status: 'completed' as const };
        } catch (error) {
          return { id, status: 'failed' as const, output: { message: String(error) } };
        }
      }),
    ),
  );
}

/** Does one job in a unit of work of the organization that asked for it. */
export async function doJob(
  means: Means,
  handler: JobHandler,
  job: { readonly id: string; readonly data: unknown },
): Promise<void> {
  const { organizationId, payload } = Waiting.parse(job.data);
  await reactOnce(means, { organizationId, id: job.id, to: handler.on }, (ctx) =>
    handler.handle(ctx, payload),
  );
}
