import type pg from 'pg';
import * as z from 'zod';

/** Tries before a message is dead, and for the operator to look at. */
export const maximumAttempts = 10;

/** Messages taken and delivered at once: their reactions share the connections with requests. */
const batchSize = 8;

const Message = z.object({
  organization_id: z.uuid(),
  id: z.uuid(),
  kind: z.enum(['event', 'job']),
  name: z.string(),
  payload: z.unknown(),
  attempts: z.int(),
  created_at: z.date(),
  cause: z.object({ userId: z.uuid().nullable(), address: z.string().nullable() }).nullable(),
});
export type Message = z.infer<typeof Message>;

/** It could not even be tried, through no fault of its own: it is tried again soon, and that does not count. */
export class NotNow extends Error {
  override name = 'NotNow';
}

/** Seconds until the next try: 2, 4, 8 … ten minutes at most. */
export const backoffSeconds = (attempts: number): number => Math.min(2 ** attempts, 600);

/**
 * Takes what is due, delivers each message, and stores how it went. The rows stay locked meanwhile, so another
 * relay passes them by; a kill unlocks them, and what was delivered already is known by the inbox.
 */
export async function deliverBatch(
  pool: pg.Pool,
  now: Date,
  deliver: (message: Message) => Promise<void>,
): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const taken = await client.query(
      `select organization_id, id, kind, name, payload, attempts, created_at, cause from platform.outbox
       where state = 'pending' and available_at <= $1
       order by available_at limit ${batchSize} for update skip locked`,
      [now],
    );
    const messages = taken.rows.map((row) => Message.parse(row));
    const ends = await Promise.all(messages.map((message) => endOf(message, { now, deliver })));
    await settle(client, ends);
    await client.query('commit');
    return messages.length;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

type Delivering = {
  readonly now: Date;
  readonly deliver: (message: Message) => Promise<void>;
};

/** How a try ended, as columns of the outbox. */
type End = {
  readonly organization_id: string;
  readonly id: string;
  readonly state: 'delivered' | 'handed' | 'pending' | 'dead';
  readonly attempts: number;
  /** When it is due again; null leaves it. */
  readonly available_at: Date | null;
  readonly settled_at: Date | null;
  readonly last_error: string | null;
};

async function endOf(message: Message, { now, deliver }: Delivering): Promise<End> {
  const { organization_id, id, kind } = message;
  try {
    await deliver(message);
    const state = kind === 'job' ? 'handed' : 'delivered';
    const attempts = message.attempts + 1;
    const when = { available_at: null, settled_at: now };
    return { organization_id, id, state, attempts, ...when, last_error: null };
  } catch (error) {
    const attempts = message.attempts + (error instanceof NotNow ? 0 : 1);
    const isDead = attempts >= maximumAttempts;
    const state = isDead ? 'dead' : 'pending';
    const available_at = new Date(now.getTime() + backoffSeconds(attempts) * 1000);
    const when = { available_at, settled_at: isDead ? now : null };
    return { organization_id, id, state, attempts, ...when, last_error: textOf(error) };
  }
}

/** Stores how the tries of a batch ended, in one statement. */
async function settle(client: pg.PoolClient, ends: readonly End[]): Promise<void> {
  if (ends.length === 0) return;
  await client.query(
    `update platform.outbox o set state = e.state, attempts = e.attempts, last_error = e.last_error,
       settled_at = e.settled_at, available_at = coalesce(e.available_at, o.available_at)
     from jsonb_to_recordset($1::jsonb) as e(organization_id uuid, id uuid, state text, attempts int,
       available_at timestamptz, settled_at timestamptz, last_error text)
     where o.organization_id = e.organization_id and o.id = e.id`,
    [JSON.stringify(ends)],
  );
}

const textOf = (error: unknown) =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 2000);

type Settled = { readonly organizationId: string; readonly id: string; readonly now: Date };

/** Notes that a job was done. It waits for the relay that is just handing it over. */
export async function markDone(pool: pg.Pool, job: Settled): Promise<void> {
  await pool.query(
    `update platform.outbox set state = 'delivered', settled_at = $3, last_error = null
     where organization_id = $1 and id = $2 and state <> 'delivered'`,
    [job.organizationId, job.id, job.now],
  );
}

/** Notes that nobody tries a job any more, and why. */
export async function bury(
  pool: pg.Pool,
  job: Settled & { readonly error: unknown },
): Promise<void> {
  await pool.query(
    `update platform.outbox set state = 'dead', settled_at = $3, last_error = $4
     where organization_id = $1 and id = $2 and state <> 'delivered'`,
    [job.organizationId, job.id, job.now, textOf(job.error)],
  );
}

/** Forgets what is old: delivered messages after 7 days, their inbox rows after 30, answers kept for repetitions after one. */
export async function forgetOld(pool: pg.Pool, now: Date): Promise<void> {
  await pool.query(
    `delete from platform.outbox where state = 'delivered' and settled_at < $1::timestamptz - interval '7 days'`,
    [now],
  );
  await pool.query(
    `delete from platform.inbox where done_at < $1::timestamptz - interval '30 days'`,
    [now],
  );
  await pool.query(
    `delete from platform.idempotency_keys where created_at < $1::timestamptz - interval '1 day'`,
    [now],
  );
}
