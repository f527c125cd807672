import { Queue, Worker } from 'bullmq';
import { NotNow } from '#platform/events/outbox';
import { type JobQueue, type QueueParts, Waiting } from '#platform/jobs/queue';
import { openRedis, patiently, soonOrNever } from '#platform/redis';

const prefix = 'coachme';
const sevenDaysSeconds = 7 * 24 * 3600;

/** BullMQ: one queue per kind of job, so that a process works on those it does and leaves the others. */
export function openBullQueue(url: string, parts: QueueParts): JobQueue {
  const { log, names, patience } = parts;
  const producing = openRedis(url, { ...soonOrNever, commandTimeout: 2_000 });
  const working = openRedis(url, patiently);
  const queues = new Map(
    names.map((name) => {
      const queue = new Queue(name, { connection: producing, prefix });
      queue.on('error', (error) => log.warn({ err: error }, 'jobs'));
      return [name, queue];
    }),
  );
  const queueOf = (name: string): Queue => {
    const queue = queues.get(name);
    if (!queue) throw new Error(`Nobody does ${name}.`);
    return queue;
  };
  const workers = parts.worked.map((name) => startWorking(name, working, parts));
  return {
    put: async ({ name, id, organizationId, payload }) => {
      const queue = queueOf(name);
      await orNotNow(async () => {
        const known = await queue.getJob(id);
        if (known && (await known.isFailed())) await known.remove();
        await queue.add(name, { organizationId, payload }, { jobId: id, ...keepTrying(patience) });
      });
    },
    fateOf: async ({ name, id }) => {
      const state = await queueOf(name).getJobState(id);
      if (state === 'failed') return 'failed';
      return state === 'unknown' || state === 'completed' ? 'unknown' : 'waiting';
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      producing.disconnect();
      working.disconnect();
    },
  };
}

const keepTrying = ({ tries, firstSeconds }: QueueParts['patience']) => ({
  attempts: tries,
  backoff: { type: 'exponential', delay: firstSeconds * 1000 },
  removeOnComplete: true,
  removeOnFail: { age: sevenDaysSeconds },
});

function startWorking(
  name: string,
  connection: ReturnType<typeof openRedis>,
  { log, perform, patience }: QueueParts,
): Worker {
  const worker = new Worker(
    name,
    async ({ id, data, attemptsMade }) => {
      if (id === undefined) throw new Error(`A job of ${name} has no id.`);
      await perform({ name, id, ...Waiting.parse(data) }, attemptsMade + 1 >= patience.tries);
    },
    { connection, prefix, concurrency: 10, maxStalledCount: 3 },
  );
  worker.on('error', (error) => log.warn({ err: error }, 'jobs'));
  return worker;
}

/** Redis being away is no fault of the job: it waits in the outbox, and its tries do not count. */
async function orNotNow(put: () => Promise<void>): Promise<void> {
  try {
    await put();
  } catch (error) {
    throw new NotNow('the queue is away', { cause: error });
  }
}
