import type pg from 'pg';
import * as z from 'zod';
import { outboxChannel } from '#platform/db/outgoing';

/** An event or job that was tried ten times in vain. Its payload stays unread: it may speak of health. */
const DeadLetter = z.object({
  organizationId: z.uuid(),
  id: z.uuid(),
  kind: z.enum(['event', 'job']),
  name: z.string(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  createdAt: z.date(),
  diedAt: z.date(),
});
export type DeadLetter = z.infer<typeof DeadLetter>;

export type DeadLetterChoice = {
  readonly organizationId?: string;
  readonly name?: string;
  readonly ids?: readonly string[];
};

/** Any missing part of the choice chooses all. */
const chosen = `state = 'dead'
  and ($1::uuid is null or organization_id = $1) and ($2::text is null or name = $2)
  and ($3::uuid[] is null or id = any ($3))`;
const valuesOf = ({ organizationId, name, ids }: DeadLetterChoice) => [
  organizationId ?? null,
  name ?? null,
  ids ?? null,
];

/** Where a page starts: after this letter, in the order of the list. */
export type AfterLetter = { readonly diedAt: string; readonly id: string };

export type LetterPage = DeadLetterChoice & {
  readonly after?: AfterLetter | null;
  /** A hundred when absent. */
  readonly limit?: number;
};

/** What nobody tries any more, the latest first. For operators, over all organizations. */
export async function listDeadLetters(pool: pg.Pool, page: LetterPage = {}): Promise<DeadLetter[]> {
  const { after = null, limit = 100 } = page;
  const { rows } = await pool.query(
    `select organization_id as "organizationId", id, kind, name, attempts, last_error as "lastError",
       created_at as "createdAt", settled_at as "diedAt"
     from platform.outbox where ${chosen}
       and ($4::timestamptz is null or (date_trunc('milliseconds', settled_at), id) < ($4, $5))
     order by date_trunc('milliseconds', settled_at) desc, id desc limit $6`,
    [...valuesOf(page), after?.diedAt ?? null, after?.id ?? null, limit],
  );
  return rows.map((row) => DeadLetter.parse(row));
}

/** Lets dead letters be tried from the beginning, after what was wrong is mended; answers how many. Who has reacted is passed by. */
export async function redriveDeadLetters(
  pool: pg.Pool,
  now: Date,
  choice: DeadLetterChoice,
): Promise<number> {
  const { rowCount } = await pool.query(
    `update platform.outbox set state = 'pending', attempts = 0, available_at = $4, settled_at = null where ${chosen}`,
    [...valuesOf(choice), now],
  );
  await pool.query('select pg_notify($1, $2)', [outboxChannel, '']);
  return rowCount ?? 0;
}

/** Gives dead letters up for good; answers how many. */
export async function deleteDeadLetters(pool: pg.Pool, choice: DeadLetterChoice): Promise<number> {
  const { rowCount } = await pool.query(
    `delete from platform.outbox where ${chosen}`,
    valuesOf(choice),
  );
  return rowCount ?? 0;
}
