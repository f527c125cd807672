import { type Means, reactOnce, wasReacted } from '#platform/events/reaction';
import type { JobHandler } from '#platform/jobs';
import type { QueuedJob } from '#platform/jobs/queue';
import type { Platform } from '#platform/platform';

/** Does one job: in a unit of work of the organization that asked for it, or outside and then notes it. */
export async function doJob(
  means: Means & { readonly platform: Platform },
  handler: JobHandler | undefined,
  job: QueuedJob,
): Promise<void> {
  if (!handler) throw new Error(`Nobody does ${job.name}.`);
  const { organizationId, id, payload } = job;
  const delivery = { organizationId, id, to: handler.on };
  if ('handle' in handler) {
    await reactOnce(means, delivery, (ctx) => handler.handle(ctx, payload));
    return;
  }
  if (await wasReacted(means, delivery)) return;
  await handler.reach(means.platform, { organizationId, jobId: id, payload });
  await reactOnce(means, delivery, async () => {});
}
