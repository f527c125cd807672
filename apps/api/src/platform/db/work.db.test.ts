import { defineEvent } from '@coachme/contracts/kit/event';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { nobody } from '#platform/access/actor';
import { AppError } from '#platform/errors';
import { defineJob } from '#platform/jobs';
import { aWorld, type World } from '#test/world';

const somethingHappened = defineEvent('tests.something-happened.v1', z.object({ id: z.uuid() }));
const doSomething = defineJob('tests.do-something', z.object({ id: z.uuid() }));

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const settings = sql`select current_setting('app.organization_id', true) as organization,
  current_setting('app.user_id', true) as person, current_user::text as role,
  current_setting('application_name') as program`;

test('a unit of work speaks for one person in one organization, as the role that owns nothing', async () => {
  const { coach } = world.aPractice();
  const { rows } = await world.work.run(coach, ({ tx }) => tx.execute(settings));
  expect(rows).toEqual([
    {
      organization: coach.organizationId,
      person: coach.userId,
      role: 'coachme_app',
      program: 'coachme app',
    },
  ]);
});

test('the system has an organization but is nobody; identity has neither until told', async () => {
  const { organizationId } = world.aPractice();
  const { rows } = await world.work.runAsSystem(organizationId, 'tests.name', ({ tx }) =>
    tx.execute(settings),
  );
  expect(rows).toMatchObject([{ organization: organizationId, person: '', program: 'tests.name' }]);
  const before = await world.work.runAs('identity', ({ tx }) => tx.execute(settings));
  expect(before.rows).toMatchObject([{ organization: '', person: '', role: 'coachme_identity' }]);
  const told = await world.work.runAs('identity', ({ tx }) => tx.execute(settings), {
    organizationId,
  });
  expect(told.rows).toMatchObject([{ organization: organizationId, person: '' }]);
});

test('nothing of a unit of work stays on its connection', async () => {
  const { coach } = world.aPractice();
  await world.work.run(coach, ({ tx }) => tx.execute(settings));
  const { rows } = await world.pools.app.query(
    "select current_setting('app.organization_id', true) as left",
  );
  expect(rows).toEqual([{ left: '' }]);
});

test('events, jobs and changes are stored with the change, and vanish with it', async () => {
  const { coach, organizationId } = world.aPractice();
  const tell = (fails: boolean) =>
    world.work.run(coach, async (ctx) => {
      const id = ctx.newId();
      await ctx.publish(somethingHappened({ id }));
      await ctx.enqueue(doSomething({ id }), { after: new Date('2026-11-21T00:00:00Z') });
      await ctx.change({ clientId: null, entity: 'thing', entityId: id, revision: 1 });
      if (fails) throw new AppError('conflict', 'changed-my-mind');
    });
  await expect(tell(true)).rejects.toMatchObject({ code: 'conflict', reason: 'changed-my-mind' });
  await tell(false);
  const told = await world.work.run(coach, async ({ tx }) => ({
    outbox: (await tx.execute(sql`select kind, name, state from platform.outbox order by kind`))
      .rows,
    changes: (await tx.execute(sql`select entity, organization_id from platform.changes`)).rows,
  }));
  expect(told).toEqual({
    outbox: [
      { kind: 'event', name: 'tests.something-happened.v1', state: 'pending' },
      { kind: 'job', name: 'tests.do-something', state: 'pending' },
    ],
    changes: [{ entity: 'thing', organization_id: organizationId }],
  });
});

test('a unit of work that went on after a swallowed failure is not taken for saved', async () => {
  const { coach } = world.aPractice();
  const swallowing = world.work.run(coach, async ({ tx }) => {
    await tx.execute(sql`select 1 / 0`).catch(() => {});
  });
  await expect(swallowing).rejects.toThrow('went on after a failed statement');
});

test('a broken connection is a passing refusal, and the next unit of work gets a good one', async () => {
  const { coach } = world.aPractice();
  const killed = world.work.run(coach, ({ tx }) =>
    tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`),
  );
  await expect(killed).rejects.toMatchObject({ code: 'unavailable' });
  const { rows } = await world.work.run(coach, ({ tx }) => tx.execute(sql`select 1 as one`));
  expect(rows).toEqual([{ one: 1 }]);
});

test('with neither organization nor person, the serving role sees no row and may write none', async () => {
  const { coach, organizationId } = world.aPractice();
  await world.work.run(coach, (ctx) => ctx.publish(somethingHappened({ id: ctx.newId() })));
  const unset = { ...coach, organizationId: nobody, userId: nobody };
  const seen = await world.work.run(unset, ({ tx }) =>
    tx.execute(sql`select from platform.outbox`),
  );
  expect(seen.rows).toEqual([]);
  const foreign = world.work.run(unset, ({ tx }) =>
    tx.execute(
      sql`insert into platform.inbox values (${organizationId}, ${organizationId}, 'x', now())`,
    ),
  );
  await expect(foreign).rejects.toThrow();
});
