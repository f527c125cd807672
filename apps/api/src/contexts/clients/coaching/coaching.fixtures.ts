import { randomUUIDv7 } from 'node:crypto';
import { aWorkout } from '#fixtures/execution/execution';
import { aMember } from '#fixtures/organizations/organizations';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import type { TestApi } from '#test/an-api';
import type { World } from '#test/world';
import { aClient } from '../clients.fixtures.ts';
import { requireMyClient } from '../clients.queries.ts';
import type { CoachingRow } from '../clients.tables.ts';
import { insertCoaching } from './coachings.store.ts';

/** For tests of any context: the acting client has asked a coach, who has not answered. */
export async function aRequest(
  ctx: Ctx,
  coachUserId: string = randomUUIDv7(),
): Promise<CoachingRow> {
  const { id: clientId } = await requireMyClient(ctx);
  const row = await insertCoaching(ctx, {
    ...{ id: ctx.newId(), clientId, coachUserId, part: 'additional', note: '' },
    ...{ askedBy: ctx.actor.userId, askedAs: 'client', startsAt: ctx.now },
    ...{ clientAgreedAt: ctx.now, offered: ['training'] },
  });
  if (!row) throw new Error('A new id was taken.');
  return row;
}

/** A practice whose coach has a client with an account who has trained once, and a second coach. */
export async function aCoachedClient(world: World, api: TestApi) {
  const cast = world.aPractice();
  const other = world.anActor('coach', cast.organizationId);
  await world.work.run(cast.owner, async (ctx) => {
    await aMember(ctx, cast.owner, { name: 'Noor' });
    await aMember(ctx, cast.coach, { name: 'Maya' });
    await aMember(ctx, other, { name: 'Jonas' });
    await aMember(ctx, cast.client, { name: 'Salma' });
  });
  const { userId } = cast.client;
  const { id } = await world.work.run(cast.coach, (ctx) => aClient(ctx, { userId }));
  const workout = aWorkout();
  await api.as(cast.client).execution.logWorkout({ body: workout });
  return { ...cast, other, id, workoutId: workout.id };
}

/** What somebody gets when they ask for a client's training: the status. */
export async function trainingSeen(api: TestApi, who: Actor, clientId: string): Promise<number> {
  return (await api.fetch(`/api/v1/workouts/client/${clientId}`, { as: who })).status;
}
