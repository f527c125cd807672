import type { Page } from '@coachme/contracts/kit/page';
import {
  type DeadLetter,
  PlatformQueue,
  PlatformSchedule,
} from '@coachme/contracts/platform.contract';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import { listDeadLetters as readLetters } from '#platform/events/dead-letters';
import type { SignedInCall } from '#platform/http/call';

type Paged<More = unknown> = {
  readonly query: { readonly limit: number; readonly cursor?: string | undefined } & More;
};

const LetterKey = z.tuple([z.iso.datetime(), z.uuid()]);
const QueueKey = z.tuple([z.int(), z.string()]);
const ScheduleKey = z.tuple([z.iso.datetime(), z.string()]);

/** Events and jobs nobody tries any more, the latest first. */
export async function listDeadLetters(
  { pools, ...call }: SignedInCall,
  { query }: Paged<{ readonly name?: string | undefined }>,
): Promise<Page<DeadLetter>> {
  permit(call, 'platform:read');
  const { limit, cursor, name } = query;
  const [diedAt, id] = readCursor(cursor, LetterKey) ?? [];
  const rows = await readLetters(pools.relay, {
    ...(name === undefined ? {} : { name }),
    after: diedAt === undefined || id === undefined ? null : { diedAt, id },
    limit: limit + 1,
  });
  const letters = rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    diedAt: row.diedAt.toISOString(),
  }));
  return pageOf(letters, limit, (letter) => [letter.diedAt, letter.id]);
}

/** How much of each kind is on its way; what has most dead letters first. */
export async function listQueues(
  { pools, ...call }: SignedInCall,
  { query }: Paged,
): Promise<Page<PlatformQueue>> {
  permit(call, 'platform:read');
  const { limit, cursor } = query;
  const after = readCursor(cursor, QueueKey);
  const { rows } = await pools.relay.query(
    `select * from (
       select name, kind, count(*) filter (where state = 'pending')::int as waiting,
         count(*) filter (where state = 'handed')::int as handed,
         count(*) filter (where state = 'dead')::int as dead,
         to_char(min(available_at) filter (where state = 'pending') at time zone 'UTC',
           'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "oldestWaitingAt"
       from platform.outbox where state <> 'delivered' group by name, kind) q
     where $1::int is null or (-dead, name || '/' || kind) > (-$1, $2)
     order by -dead, name || '/' || kind limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
  const queues = rows.map((row) => PlatformQueue.parse(row));
  return pageOf(queues, limit, ({ dead, name, kind }) => [dead, `${name}/${kind}`]);
}

/** What happens again and again, the next first. */
export async function listSchedules(
  { pools, ...call }: SignedInCall,
  { query }: Paged,
): Promise<Page<PlatformSchedule>> {
  permit(call, 'platform:read');
  const { limit, cursor } = query;
  const after = readCursor(cursor, ScheduleKey);
  const { rows } = await pools.relay.query(
    `select name, ${instant('next_at')} as "nextAt", ${instant('last_done_at')} as "lastDoneAt", attempts,
       last_error as "lastError"
     from platform.schedules
     where $1::timestamptz is null or (date_trunc('milliseconds', next_at), name) > ($1, $2)
     order by date_trunc('milliseconds', next_at), name limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
  const schedules = rows.map((row) => PlatformSchedule.parse(row));
  return pageOf(schedules, limit, ({ nextAt, name }) => [nextAt, name]);
}

const instant = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
