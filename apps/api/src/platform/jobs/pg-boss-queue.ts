import { type JobResult, type JobWithMetadata, PgBoss } from 'pg-boss';
import { addressOf, signInAs } from '#platform/db/roles';
import { type JobQueue, type QueueParts, Waiting } from '#platform/jobs/queue';

const over = new Set(['completed', 'cancelled', 'failed']);

/** pg-boss on the same PostgreSQL, in a schema that only its own role may enter. */
export async function openPgBossQueue(parts: QueueParts): Promise<JobQueue> {
  const { platform, log, names, worked, patience } = parts;
  const boss = new PgBoss({
    ...signInAs('jobs', addressOf(platform.config.databaseUrl), platform.secrets),
    schema: 'pgboss',
    createSchema: false,
    // What repeats is ours to plan, for every queue alike.
    schedule: false,
    max: 3,
    useListenNotify: true,
  });
  boss.on('error', (error) => log.error({ err: error }, 'jobs'));
  await boss.start();
  for (const name of names) {
    await boss.createQueue(name, {
      retryLimit: patience.tries - 1,
      retryDelay: patience.firstSeconds,
      retryBackoff: true,
      retryDelayMax: 600,
      notify: true,
    });
  }
  for (const name of worked) await startWorking(boss, name, parts);
  const stateOf = async (name: string, id: string) => (await boss.findJobs(name, { id }))[0]?.state;
  return {
    put: async ({ name, id, organizationId, payload }) => {
      const insert = () => boss.send(name, { organizationId, payload }, { id });
      if ((await insert()) !== null) return;
      if (!over.has((await stateOf(name, id)) ?? '')) return;
      await boss.deleteJob(name, id);
      await insert();
    },
    fateOf: async ({ name, id }) => {
      const state = await stateOf(name, id);
      if (state === undefined || state === 'completed') return 'unknown';
      return over.has(state) ? 'failed' : 'waiting';
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

async function startWorking(boss: PgBoss, name: string, { perform }: QueueParts): Promise<void> {
  const tryOne = async (job: JobWithMetadata<unknown>): Promise<JobResult> => {
    const { id } = job;
    try {
      await perform({ name, id, ...Waiting.parse(job.data) }, job.retryCount >= job.retryLimit);
      return { id, status: 'completed' };
    } catch (error) {
      return { id, status: 'failed', output: { message: String(error) } };
    }
  };
  const options = {
    // Fetched one by one they crawl.
    batchSize: 10,
    burstWhenBatchFull: true,
    perJobResults: true,
    includeMetadata: true,
    // A new job is notified of; one whose next try is due is only found by looking.
    notifyPollingIntervalSeconds: 2,
  } as const;
  await boss.work<unknown, unknown, typeof options>(name, options, (jobs) =>
    Promise.all(jobs.map(tryOne)),
  );
}
