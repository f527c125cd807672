import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner, bearing, refusal } from '../sign-in/sign-in.fixtures.ts';

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

const day = 24 * 3_600_000;
type Phone = { readonly refreshToken?: string | undefined };

const login = ({ email, password }: { email: string; password: string }) =>
  api.as().auth.login({ body: { email, password } });
const renew = ({ refreshToken = '' }: Phone) => api.as().auth.refresh({ body: { refreshToken } });
const removed = { status: 401, reason: 'device-removed' };
const over = { status: 401, reason: 'session-over' };

test('a device signed out from another one hears so whenever it comes back, and as often as it asks', async () => {
  const { person, bearing: here } = await aSignedInOwner(api);
  const phone = await login(person);
  const { items } = await api.as().sessions.listSessions({ query: {} }, bearing(phone));
  const sessionId = String(items.find(({ isCurrent }) => isCurrent)?.id);
  await api.as().sessions.endSession({ params: { sessionId } }, here);
  world.clock.advance(20 * day);
  expect(await refusal(renew(phone))).toMatchObject(removed);
  expect(await refusal(renew(phone))).toMatchObject(removed);
});

test('it hears so by the token it holds, also when the answer to its last renewal got lost', async () => {
  const { person, bearing: here } = await aSignedInOwner(api);
  const phone = await login(person);
  await renew(phone);
  await api.as().sessions.endOtherSessions(undefined, here);
  expect(await refusal(renew(phone))).toMatchObject(removed);
});

test('whoever signs out, changes a password or guesses is only asked to sign in', async () => {
  const { person, bearing: here } = await aSignedInOwner(api);
  const left = await login(person);
  await api.as().auth.logout({ body: { refreshToken: left.refreshToken ?? '' } });
  expect(await refusal(renew(left))).toMatchObject(over);
  const other = await login(person);
  const body = { currentPassword: person.password, password: 'another sentence only I know' };
  await api.as().password.changePassword({ body }, here);
  expect(await refusal(renew(other))).toMatchObject(over);
  expect(await refusal(renew({ refreshToken: 'x'.repeat(43) }))).toMatchObject(over);
});
