import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { defineJob, type JobHandler, outside } from '#platform/jobs';
import { doJob } from '#platform/jobs/do-job';
import { aPlatform } from '#test/a-platform';
import { aWorld, type World } from '#test/world';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const post = defineJob('tests.post', z.object({ to: z.string() }));

/** Does one job by this handler, as often as it is called. */
async function theJob(handler: JobHandler): Promise<() => Promise<void>> {
  const { organizationId } = world.aPractice();
  const platform = await aPlatform(world);
  const id = crypto.randomUUID();
  const means = { work: world.work, platform, broadcast: () => {}, announce: () => {} };
  return () => doJob(means, handler, { ...post({ to: 'Kim' }), id, organizationId });
}

test('what reaches outside is done until it succeeds, and then not again', async () => {
  const sent: string[] = [];
  let isAway = true;
  const run = await theJob(
    outside(post, async (_platform, { jobId, payload }) => {
      if (isAway) throw new Error('nobody is there');
      sent.push(`${payload.to} ${jobId.length}`);
    }),
  );
  await expect(run()).rejects.toThrow('nobody is there');
  isAway = false;
  await run();
  await run();
  expect(sent).toEqual(['Kim 36']);
});

test('no transaction is open while something outside is waited for', async () => {
  let open: unknown[] = ['not looked'];
  const run = await theJob(
    outside(post, async () => {
      const root = await world.connect('superuser');
      const { rows } = await root.query(
        `select state, query from pg_stat_activity
         where datname = current_database() and state like 'idle in transaction%'`,
      );
      open = rows;
    }),
  );
  await run();
  expect(open).toEqual([]);
});
