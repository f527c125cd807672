import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { Again } from '#platform/http/answer';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { anAssignment } from '../programs.fixtures.ts';
import { acceptSimplification } from './accept-simplification.ts';
import { declineSimplification } from './decline-simplification.ts';
import { proposeSimplification } from './propose-simplification.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const as = <T>(actor: Actor, use: (ctx: Ctx) => Promise<T>) => world.work.run(actor, use);

/** A smaller plan that a coach has offered their client. */
async function offered() {
  const { coach, client, stranger } = world.aPractice();
  const made = await as(coach, async (ctx) => {
    const { userId } = client;
    const { id } = await aClient(ctx, { userId, coachUserId: coach.userId });
    const params = { id: (await anAssignment(ctx, id)).id };
    const wish = { daysPerWeek: 2, exercisesPerDay: null, setsPerExercise: null };
    return proposeSimplification(ctx, { params, body: { wish } });
  });
  if (made instanceof Again) throw new Error('offered twice');
  return { coach, client, stranger, id: made.id };
}

test('the client says no once, and nobody accepts it afterwards', async () => {
  const { coach, client, id } = await offered();
  const declined = await as(client, (ctx) => declineSimplification(ctx, id));
  expect(declined).toMatchObject({ acceptedAt: null });
  expect(declined.revertedAt).not.toBeNull();
  expect(await as(coach, (ctx) => declineSimplification(ctx, id))).toEqual(declined);
  await expect(as(client, (ctx) => acceptSimplification(ctx, id))).rejects.toMatchObject({
    reason: 'simplification-reverted',
  });
});

test('what was accepted is not declined but taken back, and a stranger finds nothing', async () => {
  const { client, stranger, id } = await offered();
  await as(client, (ctx) => acceptSimplification(ctx, id));
  await expect(as(client, (ctx) => declineSimplification(ctx, id))).rejects.toMatchObject({
    reason: 'simplification-accepted',
  });
  await expect(as(stranger, (ctx) => declineSimplification(ctx, id))).rejects.toMatchObject({
    code: 'not-found',
  });
});
