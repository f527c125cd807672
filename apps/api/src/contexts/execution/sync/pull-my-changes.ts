import type { SyncChange } from '@coachme/contracts/execution.words';
import { anyone } from '#platform/access/permit';
import { readCursor, writeCursor } from '#platform/db/page';
import type { SignedInCall } from '#platform/http/call';
import { placesOf } from '../places.store.ts';
import { pullChanges } from './pull-changes.ts';
import { cursorOf, type Position, PositionCursor, positionsOf } from './pull-position.rules.ts';

type Asked = {
  readonly query: { readonly cursor?: string | undefined; readonly limit: number };
};
type Answer = { items: SyncChange[]; nextCursor: string; hasMore: boolean };

/** What changed for a person since the cursor, in every organization where they are coached. */
export async function pullMyChanges(call: SignedInCall, { query }: Asked): Promise<Answer> {
  anyone(call, 'each organization where the person is coached permits it itself');
  const places = await placesOf(call, 'sync:pull');
  const cursor = readCursor(query.cursor, PositionCursor);
  const before = positionsOf(cursor, call.actor.organizationId);
  const reached = new Map<string, Position>();
  const items: SyncChange[] = [];
  let { database } = before;
  let left = query.limit;
  let hasMore = false;
  for (const place of places) {
    // What is not read now is read with the next cursor.
    hasMore ||= left === 0;
    if (left === 0) break;
    const { organizationId } = place;
    const after = before.of.get(organizationId) ?? null;
    const pull = { after, database: before.database, limit: left };
    const pulled = await call.work.run(place, (ctx) => pullChanges(ctx, pull));
    ({ database } = pulled);
    reached.set(organizationId, pulled.position);
    items.push(...pulled.items);
    left -= pulled.read;
    hasMore ||= pulled.hasMore;
  }
  const known = database === before.database ? before.of : [];
  const nextCursor = writeCursor(cursorOf({ database, of: new Map([...known, ...reached]) }));
  return { items, nextCursor, hasMore };
}
