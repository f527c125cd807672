import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '#test/world';
import { forgetEnded } from './forget-ended.ts';
import { identityFacade } from './identity.facade.ts';
import { aSignedInPerson } from './identity.fixtures.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const day = 24 * 3_600_000;

/** A session of a new person, as a sign-in opens it. */
const aSession = () =>
  aSignedInPerson(world.work, { userId: randomUUIDv7(), organizationId: randomUUIDv7() });

const kept = async () => {
  const root = await world.connect('superuser');
  const { rows } = await root.query(`select
    (select array_agg(id::text order by id) from identity.sessions) as sessions,
    (select count(*)::int from identity.refresh_tokens) as tokens`);
  return rows[0];
};

test('sessions left unused or over are forgotten with their tokens; the others stay', async () => {
  await aSession();
  const used = await aSession();
  world.clock.advance(20 * day);
  await world.work.runAs('identity', (ctx) =>
    identityFacade.rotateRefreshToken(ctx, used.refreshToken),
  );
  world.clock.advance(11 * day);
  const fresh = await aSession();
  await world.work.runAs('identity', forgetEnded);
  expect(await kept()).toEqual({ sessions: [used.sessionId, fresh.sessionId], tokens: 3 });
  world.clock.advance(90 * day);
  await world.work.runAs('identity', forgetEnded);
  expect(await kept()).toEqual({ sessions: null, tokens: 0 });
});

test('that a device was taken away is known for as long as a session may live, then forgotten', async () => {
  const userId = randomUUIDv7();
  const { refreshToken } = await aSignedInPerson(world.work, {
    userId,
    organizationId: randomUUIDv7(),
  });
  const isKnown = () =>
    world.work.runAs('identity', (ctx) => identityFacade.wasRemoved(ctx, refreshToken));
  expect(await isKnown()).toBe(false);
  await world.work.runAs('identity', (ctx) =>
    identityFacade.endSessionsOf(ctx, { userId, isRemoval: true }),
  );
  expect(await isKnown()).toBe(true);
  world.clock.advance(91 * day);
  await world.work.runAs('identity', forgetEnded);
  expect(await isKnown()).toBe(false);
});
