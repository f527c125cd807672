import { simplificationsContract } from '@coachme/contracts/simplifications.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { Again } from '#platform/http/answer';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { programsFacade } from '../programs.facade.ts';
import { anAssignment } from '../programs.fixtures.ts';
import { acceptSimplification } from './accept-simplification.ts';
import { proposeSimplification } from './propose-simplification.ts';
import { revertSimplification } from './revert-simplification.ts';
import {
  getSmallerPlans,
  listSimplifications,
  previewSimplification,
} from './simplifications.queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const year = { from: '2026-01-01', to: '2026-12-31' };
const as = <T>(actor: Actor, use: (ctx: Ctx) => Promise<T>) => world.work.run(actor, use);
const wish = { daysPerWeek: 2, exercisesPerDay: null, setsPerExercise: 1 };

/** Two weeks of three days of two sets, and a smaller plan on offer. */
async function offered() {
  const { coach, client, stranger } = world.aPractice();
  const { id: clientId } = await as(coach, (ctx) =>
    aClient(ctx, { userId: client.userId, coachUserId: coach.userId }),
  );
  const { id } = await as(coach, (ctx) => anAssignment(ctx, clientId));
  const params = { id };
  const offer = await as(coach, (ctx) => proposeSimplification(ctx, { params, body: { wish } }));
  if (offer instanceof Again) throw new Error('offered twice');
  const plan = () =>
    as(coach, async (ctx) => {
      const days = await programsFacade.scheduledDaysOn(ctx, clientId, year);
      return days.map(({ day }) => day.groups[0]?.prescriptions[0]?.sets.length);
    });
  return { coach, client, stranger, params, offer, plan };
}

test('a look says what would go and what would get shorter, and changes nothing', async () => {
  const { coach, params, plan } = await offered();
  const preview = await as(coach, (ctx) => previewSimplification(ctx, { params, body: wish }));
  expect(preview.removedDays.map(({ weekNumber, dayNumber }) => [weekNumber, dayNumber])).toEqual([
    [1, 3],
    [2, 3],
  ]);
  expect(preview.changedDays).toHaveLength(4);
  expect(preview.changedDays[0]).toMatchObject({ exerciseCount: 1, setCount: 1 });
  expect(await plan()).toEqual([2, 2, 2, 2, 2, 2]);
});

test('there are sizes to choose from, each with what it comes to, and looking changes nothing', async () => {
  const { coach, client, stranger, params, plan } = await offered();
  const { items } = await as(coach, (ctx) => getSmallerPlans(ctx, { params }));
  expect(items).toMatchObject([
    { wish: { daysPerWeek: 2 }, removedDays: 2, setsBefore: 12, setsAfter: 8 },
    { wish: { setsPerExercise: 1 }, changedDays: 6, setsAfter: 6 },
    { wish: { daysPerWeek: 2, setsPerExercise: 1 }, removedDays: 2, changedDays: 4, setsAfter: 4 },
  ]);
  expect(await as(client, (ctx) => getSmallerPlans(ctx, { params }))).toEqual({ items });
  await expect(as(stranger, (ctx) => getSmallerPlans(ctx, { params }))).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await plan()).toEqual([2, 2, 2, 2, 2, 2]);
});

test('the client accepts it, and it can be taken back to what was there before', async () => {
  const { coach, client, params, offer, plan } = await offered();
  const accepted = await as(client, (ctx) => acceptSimplification(ctx, offer.id));
  expect(accepted.acceptedAt).not.toBeNull();
  await as(client, (ctx) => acceptSimplification(ctx, offer.id));
  expect(await plan()).toEqual([1, 1, 1, 1]);
  await as(coach, (ctx) => revertSimplification(ctx, offer.id));
  expect(await plan()).toEqual([2, 2, 2, 2, 2, 2]);
  const query = simplificationsContract.listSimplifications.query.parse({});
  const { items } = await as(coach, (ctx) => listSimplifications(ctx, { params, query }));
  expect(items).toMatchObject([{ id: offer.id, wish }]);
  expect(items[0]?.revertedAt).not.toBeNull();
});

test('what nobody accepted is not taken back, and a client offers nothing', async () => {
  const { coach, client, params, offer } = await offered();
  const back = as(coach, (ctx) => revertSimplification(ctx, offer.id));
  await expect(back).rejects.toMatchObject({ reason: 'simplification-not-accepted' });
  const own = as(client, (ctx) => proposeSimplification(ctx, { params, body: { wish } }));
  await expect(own).rejects.toMatchObject({ code: 'forbidden' });
});

test('the same offer sent twice is one, another under its id is refused', async () => {
  const { coach, params, offer } = await offered();
  const send = (changes: object) =>
    as(coach, (ctx) =>
      proposeSimplification(ctx, { params, body: { id: offer.id, wish: { ...wish, ...changes } } }),
    );
  expect(await send({})).toBeInstanceOf(Again);
  await expect(send({ daysPerWeek: 1 })).rejects.toMatchObject({
    reason: 'simplification-id-taken',
  });
});
