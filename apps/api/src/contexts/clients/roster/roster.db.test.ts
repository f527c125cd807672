import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientsFacade } from '#contexts/clients';
import { aMember } from '#fixtures/organizations/organizations';
import { refusal } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { countStatements } from '#test/count-statements';
import { aWorld, type Cast, type World } from '#test/world';
import { aClient } from '../clients.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  // What the worker does would be counted with whatever is asked.
  api = await anApi(world, { config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

async function aPractice(): Promise<Cast> {
  const cast = world.aPractice();
  await world.work.run(cast.owner, (ctx) => aMember(ctx, cast.coach, { name: 'Amina' }));
  return cast;
}

test('a coach adds a client; the same again is the same client, another under its id is refused', async () => {
  const { coach } = await aPractice();
  const body = {
    id: randomUUIDv7(),
    name: 'Sam',
    email: 'Sam@Example.test',
    profile: { trainingDays: [6, 2] },
  };
  const client = await api.as(coach).clients.addClient({ body });
  expect(client).toMatchObject({
    name: 'Sam',
    email: 'sam@example.test',
    coach: { userId: coach.userId, name: 'Amina' },
    profile: { trainingDays: [2, 6], weightUnit: 'kg', goals: [] },
    userId: null,
    revision: 1,
  });
  const headers = { 'content-type': 'application/json' };
  const init = { as: coach, method: 'POST', headers, body: JSON.stringify(body) };
  const again = await api.fetch('/api/v1/clients', init);
  expect([again.status, await again.json()]).toEqual([200, client]);
  const other = { body: { ...body, name: 'Kim' } };
  expect(await refusal(api.as(coach).clients.addClient(other))).toMatchObject({ status: 409 });
});

test('the id of another organization’s client is free here and tells nothing', async () => {
  const id = randomUUIDv7();
  for (const { coach } of [await aPractice(), await aPractice()]) {
    expect((await api.as(coach).clients.addClient({ body: { id, name: 'Sam' } })).id).toBe(id);
  }
});

test('a coach sees those they coach, the owner all, a client themself, a stranger nobody', async () => {
  const { owner, coach, client, stranger, editor, organizationId } = await aPractice();
  const colleague = world.anActor('coach', organizationId);
  const { id } = await world.work.run(coach, (ctx) => aClient(ctx, { userId: client.userId }));
  const get = (actor: typeof coach) => api.as(actor).clients.getClient({ params: { id } });
  for (const actor of [owner, coach, client]) expect((await get(actor)).id).toBe(id);
  for (const actor of [colleague, stranger, world.anActor('client', organizationId)]) {
    expect(await refusal(get(actor))).toMatchObject({ status: 404, code: 'not-found' });
  }
  expect(await refusal(get(editor))).toMatchObject({ status: 403 });
  const seen = async (actor: typeof coach) =>
    (await api.as(actor).clients.listClients({ query: {} })).items.length;
  expect([
    await seen(owner),
    await seen(coach),
    await seen(colleague),
    await seen(stranger),
  ]).toEqual([1, 1, 0, 0]);
});

test('an edit of an older revision is refused with what is stored now', async () => {
  const { coach, stranger } = await aPractice();
  const { id } = await world.work.run(coach, (ctx) => aClient(ctx));
  const change = (goal: string, revision: number, actor = coach) =>
    api
      .as(actor)
      .clients.changeClient(
        { params: { id }, body: { profile: { goals: [goal] } } },
        { headers: { 'if-match': `"${revision}"` } },
      );
  const second = await change('Squat 100 kg', 1);
  expect(second).toMatchObject({ revision: 2, profile: { goals: ['Squat 100 kg'] } });
  expect(await refusal(change('Run 10 km', 1))).toMatchObject({ status: 412, current: second });
  expect(await refusal(change('Run 10 km', 2, stranger))).toMatchObject({ status: 404 });
  expect(await change('Run 10 km', 2)).toMatchObject({ revision: 3 });
});

test('archiving hides from the roster, keeps the client readable, and is told once', async () => {
  const { coach, client: person, stranger } = await aPractice();
  const { id } = await world.work.run(coach, (ctx) => aClient(ctx, { userId: person.userId }));
  const archive = (actor: typeof coach) => api.as(actor).clients.archiveClient({ params: { id } });
  expect(await refusal(archive(stranger))).toMatchObject({ status: 404 });
  await archive(coach);
  await archive(coach);
  expect((await api.as(coach).clients.listClients({ query: {} })).items).toEqual([]);
  const archived = await api.as(coach).clients.listClients({ query: { status: 'archived' } });
  expect(archived.items.map((row) => row.id)).toEqual([id]);
  expect((await api.as(person).clients.getMyClient()).status).toBe('archived');
  const root = await world.connect('superuser');
  const { rowCount } = await root.query(
    "select from platform.outbox where name = 'clients.client-archived.v1' and payload->>'clientId' = $1",
    [id],
  );
  expect(rowCount).toBe(1);
});

test('the roster comes by name in pages and is searched by part of a name, signs included', async () => {
  const { coach } = await aPractice();
  const names = ['Ada', 'Ben', 'Ben', 'Cleo 50%', 'Dan'];
  for (const name of names) await world.work.run(coach, (ctx) => aClient(ctx, { name }));
  const list = (query: { limit?: number; cursor?: string; q?: string }) =>
    api.as(coach).clients.listClients({ query });
  const first = await list({ limit: 2 });
  const second = await list({ limit: 2, cursor: String(first.nextCursor) });
  const third = await list({ limit: 2, cursor: String(second.nextCursor) });
  const all = [first, second, third].flatMap(({ items }) => items);
  expect(all.map(({ name }) => name)).toEqual(names);
  expect(new Set(all.map(({ id }) => id)).size).toBe(5);
  expect((await list({ q: 'BE' })).items).toHaveLength(2);
  expect((await list({ q: '%' })).items.map(({ name }) => name)).toEqual(['Cleo 50%']);
  expect(await refusal(list({ cursor: 'nonsense' }))).toMatchObject({ status: 400 });
});

test('the client answers onboarding once, and changes the answers later', async () => {
  const { coach, client } = await aPractice();
  await world.work.run(coach, (ctx) => aClient(ctx, { userId: client.userId }));
  const body = {
    goals: ['First pull-up'],
    injuries: ['Left knee'],
    equipment: ['dumbbell' as const],
    trainingDays: [1, 4],
    trainingAge: 'new' as const,
    birthDate: '1990-02-28',
    heightCm: 172.5,
    weightUnit: 'lb' as const,
  };
  const answered = await api.as(client).clients.answerOnboarding({ body });
  expect(answered).toMatchObject({ profile: body, revision: 2 });
  expect(answered.onboardedAt).toBe(world.clock.now().toISOString());
  world.clock.advance(1000);
  const later = await api.as(client).clients.answerOnboarding({ body: { ...body, goals: [] } });
  expect(later).toMatchObject({ onboardedAt: answered.onboardedAt, revision: 3 });
  expect(await refusal(api.as(coach).clients.answerOnboarding({ body }))).toMatchObject({
    status: 404,
  });
});

test('the facade answers others about many clients in few statements', async () => {
  const { coach, owner, stranger } = await aPractice();
  const made = await Promise.all(
    ['Ada', 'Ben', 'Cleo'].map((name) => world.work.run(coach, (ctx) => aClient(ctx, { name }))),
  );
  const ids = made.map(({ id }) => id);
  const { result, statements } = await countStatements(world.pools.app, () =>
    world.work.run(coach, (ctx) => clientsFacade.listActive(ctx)),
  );
  expect(result.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cleo']);
  // BEGIN, clients, names of coaches, COMMIT.
  expect(statements).toBe(4);
  const byIds = (actor: typeof coach) =>
    world.work.run(actor, (ctx) => clientsFacade.clientsByIds(ctx, ids));
  expect([(await byIds(owner)).length, (await byIds(stranger)).length]).toEqual([3, 0]);
  const days = (actor: typeof coach) =>
    world.work.run(actor, (ctx) => clientsFacade.trainingDays(ctx, String(ids[0])));
  expect(await days(coach)).toEqual([1, 3, 5]);
  await expect(days(stranger)).rejects.toMatchObject({ code: 'not-found' });
});

test('with neither organization nor person set, nothing is there', async () => {
  const app = await world.connect('app');
  for (const table of ['clients.clients', 'clients.client_profiles', 'organizations.members']) {
    const { rows } = await app.query(`select count(*)::int as seen from ${table}`);
    expect(rows).toEqual([{ seen: 0 }]);
  }
});
