import type { BulkSyncItem, BulkSyncResult } from '@coachme/contracts/execution.words';
import type { Actor } from '#platform/access/actor';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { placesOf } from '../places.store.ts';
import { holdingsOf } from './holdings.queries.ts';
import { type Holdings, owningPlace } from './owning-place.rules.ts';
import { readItem, refusedItem, syncWorkout } from './sync-workout.ts';

type Pushed = { readonly body: { readonly items: readonly unknown[] } };

/**
 * Takes what a phone logged, each item in the organization it belongs to and in a transaction of its own, one after
 * the other: what is refused or broken leaves the others stored.
 */
export async function pushWorkouts(call: SignedInCall, { body }: Pushed) {
  anyone(call, 'each organization where the person is coached permits it itself');
  const read = body.items.map(readItem);
  const placeOf = await placesFor(
    call,
    read.flatMap((item) => ('status' in item ? [] : item)),
  );
  const items: BulkSyncResult[] = [];
  for (const item of read) {
    items.push('status' in item ? item : await pushOne(call, placeOf(item), item));
  }
  return { items };
}

/** Where each item belongs; what the organizations hold is asked once for all, and only where there are several. */
async function placesFor(
  call: SignedInCall,
  items: readonly BulkSyncItem[],
): Promise<(item: BulkSyncItem) => Actor> {
  const places = await placesOf(call, 'workout:log');
  const [first, ...others] = places;
  if (others.length === 0) return () => first;
  const held: Holdings[] = [];
  for (const place of places) {
    held.push(await call.work.run(place, (ctx) => holdingsOf(ctx, items)));
  }
  return (item) => places[owningPlace(item, held)] ?? first;
}

async function pushOne(
  call: SignedInCall,
  place: Actor,
  item: BulkSyncItem,
): Promise<BulkSyncResult> {
  try {
    return await call.work.run(place, (ctx) => syncWorkout(ctx, item));
  } catch (error) {
    // What the phone should send again as it is ends the whole push: the items before are stored and will be unchanged.
    if (!(error instanceof AppError) || error.code === 'unavailable' || error.code === 'forbidden')
      throw error;
    return refusedItem(item.id, error);
  }
}
