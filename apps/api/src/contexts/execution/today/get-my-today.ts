import type { Today } from '@coachme/contracts/execution.words';
import { anyone } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { placesOf } from '../places.store.ts';
import { getToday } from './today.queries.ts';
import { joinDays } from './today.rules.ts';

type Asked = { readonly query: { readonly date?: string | undefined } };

/** What is due for a person on a date, in every organization where they are coached. */
export async function getMyToday(call: SignedInCall, { query }: Asked): Promise<Today> {
  anyone(call, 'each organization where the person is coached permits it itself');
  const [first, ...others] = await placesOf(call, 'today:read');
  const today = await call.work.run(first, (ctx) => getToday(ctx, query));
  const rest: Today[] = [];
  for (const place of others) {
    // One date for all, though clients may be kept in different zones.
    rest.push(await call.work.run(place, (ctx) => getToday(ctx, { date: today.date })));
  }
  return rest.reduce(joinDays, today);
}
