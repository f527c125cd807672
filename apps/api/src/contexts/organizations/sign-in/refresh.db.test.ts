import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner, bearing, refusal } from './sign-in.fixtures.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const refresh = (refreshToken: string | undefined) =>
  api.as().auth.refresh({ body: { refreshToken } });
const isOver = async (refreshToken: string | undefined) =>
  expect(await refusal(refresh(refreshToken))).toMatchObject({
    status: 401,
    reason: 'session-over',
  });

test('a refresh token trades itself for a new pair in the same organization', async () => {
  const { session } = await aSignedInOwner(api);
  world.clock.advance(20 * minute);
  expect(await refusal(api.as().auth.me(undefined, bearing(session)))).toMatchObject({
    status: 401,
  });
  const next = await refresh(session.refreshToken);
  expect(next).toMatchObject({ user: session.user, organization: session.organization });
  expect(next.refreshToken).not.toBe(session.refreshToken);
  await api.as().auth.me(undefined, bearing(next));
});

test('a token that comes back after its successor was used ends the whole session', async () => {
  const { session } = await aSignedInOwner(api);
  const second = await refresh(session.refreshToken);
  const third = await refresh(second.refreshToken);
  world.clock.advance(minute);
  await isOver(session.refreshToken);
  await isOver(third.refreshToken);
  expect(await refusal(api.as().auth.me(undefined, bearing(third)))).toMatchObject({
    status: 401,
  });
});

test('a lost answer signs nobody out: the token stays good while its successor is unused', async () => {
  const { session } = await aSignedInOwner(api);
  await refresh(session.refreshToken);
  world.clock.advance(2 * 60 * minute);
  const retried = await refresh(session.refreshToken);
  await refresh(retried.refreshToken);
});

test('two tabs may refresh at once, within thirty seconds', async () => {
  const { session } = await aSignedInOwner(api);
  const tabs = await Promise.all([refresh(session.refreshToken), refresh(session.refreshToken)]);
  await Promise.all(tabs.map((tab) => refresh(tab.refreshToken)));
  world.clock.advance(29_000);
  await refresh(session.refreshToken);
});

test('a session ends after thirty days without use', async () => {
  const { session } = await aSignedInOwner(api);
  world.clock.advance(29 * day);
  const next = await refresh(session.refreshToken);
  world.clock.advance(30 * day);
  await isOver(next.refreshToken);
});

test('a session ends ninety days after sign-in, however much it is used', async () => {
  const { session } = await aSignedInOwner(api);
  let { refreshToken } = session;
  for (let week = 0; week < 12; week += 1) {
    world.clock.advance(7 * day);
    refreshToken = (await refresh(refreshToken)).refreshToken;
  }
  world.clock.advance(6 * day);
  await isOver(refreshToken);
});

test('made-up and missing tokens are refused alike', async () => {
  await isOver('x'.repeat(43));
  await isOver(undefined);
});
