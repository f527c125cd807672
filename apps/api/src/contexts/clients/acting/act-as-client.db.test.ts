import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aWorkout } from '#fixtures/execution/execution';
import { aSignedInOwner, bearing, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { aJoinedClient } from './acting.fixtures.ts';

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

const minutes = 60_000;
const reason = 'Looks at the plan together';

/** A coach with a client who joined, and the coach's session as that client. */
async function acting() {
  const coach = await aSignedInOwner(api);
  const client = await aJoinedClient(api, coach);
  const act = () =>
    api.as().acting.actAsClient({ params: { id: client.id }, body: { reason } }, coach.bearing);
  const started = await act();
  return { coach, client, act, started, as: bearing(started) };
}

test('a coach sees what the client sees, and both names are known', async () => {
  const { coach, client, started, as } = await acting();
  expect(started).toMatchObject({
    by: { userId: coach.session.user.id },
    as: { userId: client.userId, name: 'Baraka' },
    ...{ clientId: client.id, reason },
  });
  expect(Date.parse(started.endsAt) - world.clock.now().getTime()).toBe(30 * minutes);
  const me = await api.as().auth.me(undefined, as);
  expect(me).toMatchObject({ user: { id: client.userId }, clientId: client.id, roles: ['client'] });
  const { accessToken: _token, ...shown } = started;
  expect(await api.as().acting.getActing(undefined, as)).toEqual(shown);
  expect((await refusal(api.as().acting.getActing(undefined, coach.bearing))).status).toBe(404);
});

test('what is written is the client’s, and the audit names who wrote it', async () => {
  const { coach, client, as } = await acting();
  await api.as().execution.logWorkout({ body: aWorkout() }, as);
  const { items } = await api.as().execution.listWorkouts({ query: {} }, client.bearing);
  expect(items).toHaveLength(1);
  await deliver(world, contextModules);
  const log = await api.as().audit.listAuditEntries({ query: {} }, coach.bearing);
  const userId = coach.session.user.id;
  const named = { actor: { userId }, subject: { kind: 'person', id: client.userId } };
  expect(log.items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ action: 'acting-started', ...objects(named) }),
      expect.objectContaining({ action: 'done-as-somebody', ...objects(named) }),
    ]),
  );
  await api.flushReads();
  const reads = await api.as().coachings.listAccessRecords({ query: {} }, client.bearing);
  expect(reads.items).toContainEqual(
    expect.objectContaining({
      scope: 'training',
      asClient: true,
      reader: { userId, name: 'Amina' },
    }),
  );
});

const objects = (of: Record<string, object>) =>
  Object.fromEntries(
    Object.entries(of).map(([key, value]) => [key, expect.objectContaining(value)]),
  );

describe('what is the client’s alone is closed', () => {
  test('account, consent, coaches, ways in, exports, files, and acting once more', async () => {
    const { client, as } = await acting();
    const calls = [
      api.as().auth.changeMe({ body: { name: 'Somebody' } }, as),
      api.as().auth.switchOrganization({ body: { organizationId: crypto.randomUUID() } }, as),
      api.as().secondFactor.getSecondFactors(undefined, as),
      api.as().coachings.listAccessRecords({ query: {} }, as),
      api
        .as()
        .coachings.askCoach(
          { body: { coachUserId: crypto.randomUUID(), scopes: ['training'] } },
          as,
        ),
      api.as().imports.exportWorkouts({ query: { format: 'hevy' } }, as),
      api
        .as()
        .files.declareFile(
          { body: { kind: 'attachment', contentType: 'application/pdf', bytes: 9 } },
          as,
        ),
      api.as().acting.actAsClient({ params: { id: client.id }, body: { reason } }, as),
    ];
    const refused = await Promise.all(calls.map(refusal));
    expect(refused.map(({ status }) => status)).toEqual(calls.map(() => 403));
  });

  test('what is not shared with the coach stays closed to them as the client too', async () => {
    const { coach, client, as } = await acting();
    await api.as().execution.logWorkout({ body: aWorkout() }, client.bearing);
    const root = await world.connect('superuser');
    // Taken back behind the application’s back: row security alone decides.
    await root.query('delete from platform.readers where user_id = $1 and client_id = $2', [
      coach.session.user.id,
      client.id,
    ]);
    const { items } = await api.as().execution.listWorkouts({ query: {} }, as);
    expect(items).toEqual([]);
  });
});

describe('it ends', () => {
  const isOver = async (as: ReturnType<typeof bearing>) =>
    (await refusal(api.as().auth.me(undefined, as))).status === 401;

  test('when the coach says so, and their own session goes on', async () => {
    const { coach, as } = await acting();
    await api.as().acting.endActing(undefined, as);
    expect(await isOver(as)).toBe(true);
    expect((await api.as().auth.me(undefined, coach.bearing)).clientId).toBeNull();
    expect((await refusal(api.as().acting.endActing(undefined, coach.bearing))).status).toBe(404);
  });

  test('after 30 minutes, with nothing to renew it by', async () => {
    const { started, as } = await acting();
    expect(started).not.toHaveProperty('refreshToken');
    world.clock.advance(30 * minutes - 1000);
    expect(await api.as().auth.me(undefined, as)).toBeDefined();
    world.clock.advance(1000);
    expect(await isOver(as)).toBe(true);
  });

  test('within five seconds of the client taking training back, or ending the coaching', async () => {
    for (const takeBack of ['changeShares', 'endCoaching'] as const) {
      const { client, as } = await acting();
      await api.as().auth.me(undefined, as);
      const { items } = await api.as().coachings.listMyCoaches({ query: {} }, client.bearing);
      const params = { id: String(items[0]?.id) };
      if (takeBack === 'endCoaching') {
        await api.as().coachings.endCoaching({ params }, client.bearing);
      } else {
        const body = { shares: [{ scope: 'body' as const, until: null }] };
        await api.as().coachings.changeShares({ params, body }, client.bearing);
      }
      world.clock.advance(5000);
      expect(await isOver(as)).toBe(true);
    }
  });

  test('when the coach signs out of their own session', async () => {
    const { coach, as } = await acting();
    const { refreshToken } = coach.session;
    await api.as().auth.logout({ body: { refreshToken } });
    world.clock.advance(5000);
    expect(await isOver(as)).toBe(true);
  });

  test('when the coach is no coach any more', async () => {
    const { coach, as } = await acting();
    const root = await world.connect('superuser');
    await root.query("update organizations.members set roles = '{editor}' where user_id = $1", [
      coach.session.user.id,
    ]);
    world.clock.advance(5000);
    expect(await isOver(as)).toBe(true);
  });
});

describe('nobody acts', () => {
  test('as a client of another organization, or as a client, or without a reason', async () => {
    const { client } = await acting();
    const stranger = await aSignedInOwner(api);
    const act = (who: { headers: { authorization: string } }, why = reason) =>
      refusal(
        api.as().acting.actAsClient({ params: { id: client.id }, body: { reason: why } }, who),
      );
    expect((await act(stranger.bearing)).status).toBe(404);
    expect((await act(client.bearing)).status).toBe(403);
    expect((await act(stranger.bearing, '  ')).status).toBe(400);
  });

  test('as somebody without an account, or who does not share their training', async () => {
    const { coach, client, act } = await acting();
    const added = await api.as().clients.addClient({ body: { name: 'Robin' } }, coach.bearing);
    const none = api
      .as()
      .acting.actAsClient({ params: { id: added.id }, body: { reason } }, coach.bearing);
    expect(await refusal(none)).toMatchObject({ status: 409, reason: 'client-without-account' });
    const { items } = await api.as().coachings.listMyCoaches({ query: {} }, client.bearing);
    const params = { id: String(items[0]?.id) };
    await api.as().coachings.changeShares({ params, body: { shares: [] } }, client.bearing);
    expect(await refusal(act())).toMatchObject({ status: 403, reason: 'training-not-shared' });
  });
});

test('a browser keeps the two sessions apart', async () => {
  const coach = await aSignedInOwner(api);
  const client = await aJoinedClient(api, coach);
  const answer = await api.fetch(`/api/v1/clients/${client.id}/act`, {
    method: 'POST',
    headers: {
      ...coach.bearing.headers,
      ...{ 'x-client': 'web', 'content-type': 'application/json' },
    },
    body: JSON.stringify({ reason }),
  });
  const cookies = answer.headers.getSetCookie();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatch(/^coachme_acting_access=.+; Max-Age=1800/);
  const me = await api.fetch('/api/v1/auth/me', {
    headers: { 'x-client': 'acting', cookie: String(cookies[0]?.split(';')[0]) },
  });
  expect(await me.json()).toMatchObject({ clientId: client.id });
});
