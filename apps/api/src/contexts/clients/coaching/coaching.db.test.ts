import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientsFacade } from '#contexts/clients';
import { refusal } from '#fixtures/organizations/sign-in/sign-in';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aClient } from '../clients.fixtures.ts';
import { aCoachedClient, trainingSeen } from './coaching.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world);
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const day = 86_400_000;

const mine = async (client: Actor) =>
  (await api.as(client).coachings.listMyCoaches({ query: {} })).items;
const answer = (who: Actor, id: string, scopes?: 'training'[]) =>
  api.as(who).coachings.acceptCoaching({ params: { id }, body: { ...(scopes ? { scopes } : {}) } });
const end = (who: Actor, id: string) => api.as(who).coachings.endCoaching({ params: { id } });
const training = (who: Actor, id: string) => trainingSeen(api, who, id);

test('who joined is coached by accepting, and sees what the coach sees and since when', async () => {
  const { client, coach } = await aCoachedClient(world, api);
  const [coaching] = await mine(client);
  expect(coaching).toMatchObject({
    coach: { userId: coach.userId, name: 'Maya' },
    part: 'primary',
    state: 'active',
    awaits: [],
  });
  expect(coaching?.shares.map(({ scope }) => scope)).toContain('training');
});

describe('a further coach', () => {
  test('is arranged, agrees, is agreed to, and sees just what the client chose', async () => {
    const { client, coach, other, id } = await aCoachedClient(world, api);
    expect(await training(other, id)).toBe(404);
    const body = { coachUserId: other.userId, part: 'additional' as const, note: 'Food' };
    const asked = await api.as(coach).coachings.addCoach({ params: { id }, body });
    expect(asked).toMatchObject({ state: 'asked', awaits: ['coach', 'client'] });
    const requests = await api.as(other).coachings.listCoachingRequests({ query: {} });
    expect(requests.items.map((one) => one.id)).toEqual([asked.id]);
    expect(await answer(other, asked.id)).toMatchObject({ awaits: ['client'] });
    expect(await training(other, id)).toBe(404);
    const accepted = await answer(client, asked.id, ['training']);
    expect(accepted).toMatchObject({ state: 'active', shares: [{ scope: 'training' }] });
    expect(await training(other, id)).toBe(200);
    const { items } = await api.as(other).clients.listClients({ query: {} });
    expect(items.map((row) => row.id)).toEqual([id]);
    // The primary coach stays.
    expect(await training(coach, id)).toBe(200);
  });

  test('is asked by the client, and a stranger to both answers nothing', async () => {
    const { client, other, owner, id } = await aCoachedClient(world, api);
    const toAsk = await api.as(client).coachings.listCoachesToAsk({ query: {} });
    expect(toAsk.items.map(({ name }) => name)).toContain('Jonas');
    const body = { id: randomUUIDv7(), coachUserId: other.userId, scopes: ['training' as const] };
    const asked = await api.as(client).coachings.askCoach({ body });
    expect(asked).toMatchObject({ awaits: ['coach'], askedAs: 'client' });
    expect(await api.as(client).coachings.askCoach({ body })).toEqual(asked);
    const twice = api.as(client).coachings.askCoach({ body: { coachUserId: other.userId } });
    expect(await refusal(twice)).toMatchObject({ status: 409, reason: 'coaching-already-open' });
    expect(await refusal(answer(owner, asked.id))).toMatchObject({ status: 404 });
    await answer(client, asked.id);
    expect(await training(other, id)).toBe(404);
    await answer(other, asked.id);
    expect(await training(other, id)).toBe(200);
  });

  test('declines, and sees nothing', async () => {
    const { client, other, id } = await aCoachedClient(world, api);
    const body = { coachUserId: other.userId };
    const asked = await api.as(client).coachings.askCoach({ body });
    const declined = await end(other, asked.id);
    expect(declined).toMatchObject({ state: 'ended', endedHow: 'declined' });
    expect(await refusal(answer(other, asked.id))).toMatchObject({ reason: 'coaching-ended' });
    expect(await training(other, id)).toBe(404);
  });

  test('is nobody who does not coach here', async () => {
    const { client, stranger } = await aCoachedClient(world, api);
    for (const coachUserId of [client.userId, stranger.userId]) {
      const asked = api.as(client).coachings.askCoach({ body: { coachUserId } });
      expect(await refusal(asked)).toMatchObject({ status: 400, reason: 'not-a-coach' });
    }
  });
});

describe('the organization puts one coach in place of another', () => {
  test('who accepts becomes primary, sees what the former one saw, and the former one nothing', async () => {
    const { client, coach, other, owner, id } = await aCoachedClient(world, api);
    const [coaching] = await mine(client);
    const shares = [{ scope: 'training' as const, until: null }];
    const params = { id: String(coaching?.id) };
    await api.as(client).coachings.changeShares({ params, body: { shares } });
    const body = { coachUserId: other.userId, part: 'primary' as const };
    const asked = await api.as(owner).coachings.addCoach({ params: { id }, body });
    expect(asked.awaits).toEqual(['coach']);
    expect(await training(coach, id)).toBe(200);
    expect((await answer(other, asked.id)).shares.map(({ scope }) => scope)).toEqual(['training']);
    expect([await training(other, id), await training(coach, id)]).toEqual([200, 404]);
    const { coach: shown } = await api.as(client).clients.getMyClient();
    expect(shown?.name).toBe('Jonas');
    const history = await mine(client);
    expect(history.map(({ endedHow, endedBy }) => [endedHow, endedBy?.name])).toEqual([
      [null, undefined],
      ['by-organization', 'Jonas'],
    ]);
  });

  test('a substitute sees the client from the first day to the last, and no longer', async () => {
    const { coach, other, id } = await aCoachedClient(world, api);
    const at = (days: number) => new Date(world.clock.now().getTime() + days * day).toISOString();
    const period = { startsAt: at(1), endsAt: at(3) };
    const body = { coachUserId: other.userId, part: 'substitute' as const, ...period };
    const asked = await api.as(coach).coachings.addCoach({ params: { id }, body });
    expect(await answer(other, asked.id)).toMatchObject({ state: 'upcoming' });
    const seen = [await training(other, id)];
    for (const step of [day, day, day]) {
      world.clock.advance(step);
      seen.push(await training(other, id));
    }
    expect(seen).toEqual([404, 200, 200, 404]);
    const { items } = await api.as(coach).coachings.listCoachings({ params: { id }, query: {} });
    expect(items[0]).toMatchObject({ state: 'ended', endedHow: 'period-over', shares: [] });
    expect(await training(coach, id)).toBe(200);
  });

  test('all clients of one who leaves are handed over at once, or left without a coach', async () => {
    const { client, coach, other, owner, id } = await aCoachedClient(world, api);
    const second = await world.work.run(coach, (ctx) => aClient(ctx));
    await world.work.run(owner, (ctx) =>
      clientsFacade.handOverClients(ctx, {
        fromUserId: coach.userId,
        to: [{ coachUserId: other.userId, clientIds: [id] }],
      }),
    );
    expect([await training(coach, id), await training(other, id)]).toEqual([404, 200]);
    expect(await api.as(owner).clients.getClient({ params: second })).toMatchObject({
      coach: null,
    });
    expect((await api.as(client).clients.getMyClient()).coach?.userId).toBe(other.userId);
  });

  test('who has no say may not arrange', async () => {
    const { coach, other, id } = await aCoachedClient(world, api);
    const body = { coachUserId: other.userId, part: 'additional' as const };
    const asked = api.as(other).coachings.addCoach({ params: { id }, body });
    expect(await refusal(asked)).toMatchObject({ status: 404 });
    const bad = { ...body, endsAt: '2027-01-01T00:00:00Z' };
    expect(
      await refusal(api.as(coach).coachings.addCoach({ params: { id }, body: bad })),
    ).toMatchObject({ status: 400 });
  });
});

test('either side ends it, once; the client keeps what they logged and the coach sees nothing', async () => {
  for (const side of ['client', 'coach'] as const) {
    const cast = await aCoachedClient(world, api);
    const [coaching] = await mine(cast.client);
    const id = String(coaching?.id);
    expect(await refusal(end(cast.other, id))).toMatchObject({ status: 404 });
    const ended = await end(cast[side], id);
    expect(ended).toMatchObject({ state: 'ended', endedHow: `by-${side}`, shares: [] });
    expect(await end(cast[side], id)).toEqual(ended);
    expect(await training(cast.coach, cast.id)).toBe(404);
    expect(await training(cast.client, cast.id)).toBe(200);
  }
});
