import { defineEvent } from '@coachme/contracts/kit/event';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type RunningProcess, startProcess } from '#app/process';
import type { ContextModule } from '#platform/context-module';
import { maximumAttempts } from '#platform/events/outbox';
import { when } from '#platform/events/subscriber';
import { defineJob, on } from '#platform/jobs';
import { openLog } from '#platform/telemetry/log';
import { aPlatform } from '#test/a-platform';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';

const happened = defineEvent('tests.happened.v1', z.object({ id: z.uuid(), fails: z.boolean() }));
const doIt = defineJob('tests.do-it', z.object({ id: z.uuid() }));

let done: string[] = [];
let heard = () => {};
const module: ContextModule = {
  name: 'tests',
  controllers: [],
  subscribers: [
    when(happened, 'tests.first', async (ctx, { id }) => {
      done.push(`first ${id}`);
      ctx.broadcast(`org:${ctx.actor.organizationId}`, 'client:changed', { clientId: id });
    }),
    when(happened, 'tests.second', async (ctx, { id, fails }) => {
      if (fails) throw new Error('not today');
      await ctx.enqueue(doIt({ id }));
    }),
  ],
  jobs: [
    on(doIt, async (_ctx, { id }) => {
      done.push(`job ${id}`);
      heard();
    }),
  ],
};

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const tell = async (fails: boolean) => {
  const { coach } = world.aPractice();
  done = [];
  return world.work.run(coach, async (ctx) => {
    const id = ctx.newId();
    await ctx.publish(happened({ id, fails }));
    return { id, room: `org:${coach.organizationId}` };
  });
};

const stateOf = async (id: string) => {
  const owner = await world.connect('relay');
  const { rows } = await owner.query(
    `select state, attempts, last_error from platform.outbox where payload->>'id' = $1 and kind = 'event'`,
    [id],
  );
  return rows[0];
};

test('every subscriber reacts, what it broadcasts goes out, and its jobs are done', async () => {
  const { id, room } = await tell(false);
  const broadcasted = await deliver(world, [module]);
  expect(done).toEqual([`first ${id}`, `job ${id}`]);
  expect(broadcasted).toEqual([{ room, event: 'client:changed', payload: { clientId: id } }]);
  expect(await stateOf(id)).toMatchObject({ state: 'delivered', attempts: 1 });
});

test('who has reacted is passed by while another is tried again, until the message is dead', async () => {
  const { id } = await tell(true);
  for (let attempt = 1; attempt <= maximumAttempts; attempt += 1) {
    await deliver(world, [module]);
    world.clock.advance(3_600_000);
  }
  await deliver(world, [module]);
  expect(done).toEqual([`first ${id}`]);
  expect(await stateOf(id)).toEqual({
    state: 'dead',
    attempts: maximumAttempts,
    last_error: 'Error: not today',
  });
});

test('two relays at once deliver each message once', async () => {
  const { id } = await tell(false);
  await Promise.all([deliver(world, [module]), deliver(world, [module])]);
  expect(done.sort()).toEqual([`first ${id}`, `job ${id}`]);
});

test('a running process hears of a commit and does its jobs through the queue', async () => {
  const process = await aProcess();
  try {
    const jobDone = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const { id } = await tell(false);
    await jobDone;
    expect(done).toContain(`job ${id}`);
  } finally {
    await process.stop();
  }
});

async function aProcess(): Promise<RunningProcess> {
  const platform = await aPlatform(world);
  // A second on: what is asked for now is due.
  const now = () => new Date(world.clock.now().getTime() + 1000);
  return startProcess({
    platform: { ...platform, now },
    modules: [module],
    log: openLog('silent'),
  });
}
