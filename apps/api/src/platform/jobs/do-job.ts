import { type Means, reactOnce } from '#platform/events/reaction';
import type { JobHandler } from '#platform/jobs';
import type { QueuedJob } from '#platform/jobs/queue';

/** Does one job in a unit of work of the organization that asked for it. */
export async function doJob(
  means: Means,
  handler: JobHandler | undefined,
  job: QueuedJob,
): Promise<void> {
  if (!handler) throw new Error(`Nobody does ${job.name}.`);
  const { organizationId, id, payload } = job;
  await reactOnce(means, { organizationId, id, to: handler.on }, (ctx) =>
    handler.handle(ctx, payload),
  );
}
