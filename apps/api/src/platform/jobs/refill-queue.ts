import type pg from 'pg';
import { bury, markDone } from '#platform/events/outbox';
import type { JobQueue, QueuedJob } from '#platform/jobs/queue';

/** Unheard of for this long, a job that was handed over is asked after. */
const doubtSeconds = 30;

/**
 * Asks after jobs that were handed over and not heard of since: done ones are noted, given up ones buried, and those
 * the queue knows nothing of are handed over again, so that a queue which lost everything is filled from the outbox.
 * Answers how many were handed over again.
 */
export async function refillQueue(pool: pg.Pool, now: Date, queue: JobQueue): Promise<number> {
  const { rows } = await pool.query<QueuedJob & { readonly isDone: boolean }>(
    `update platform.outbox o set settled_at = $1
     from (select organization_id, id from platform.outbox
       where state = 'handed' and settled_at < $1::timestamptz - interval '${doubtSeconds} seconds'
       order by settled_at limit 500 for update skip locked) as doubted
     where o.organization_id = doubted.organization_id and o.id = doubted.id
     returning o.organization_id as "organizationId", o.id, o.name, o.payload,
       exists (select from platform.inbox i where i.organization_id = o.organization_id
         and i.event_id = o.id and i.subscriber = o.name) as "isDone"`,
    [now],
  );
  let refilled = 0;
  for (const { isDone, ...job } of rows) {
    const fate = isDone ? 'done' : await queue.fateOf(job);
    if (fate === 'done') await markDone(pool, { ...job, now });
    if (fate === 'failed') await bury(pool, { ...job, now, error: 'The queue gave it up.' });
    if (fate === 'unknown') {
      await queue.put(job);
      refilled += 1;
    }
  }
  return refilled;
}
