import type pg from 'pg';
import * as z from 'zod';
import {
  type BrokenLink,
  brokenAnchor,
  brokenLink,
  type ChainEnd,
  chainStart,
  type StoredEntry,
} from './chain.ts';

/** What a look at a whole chain found. */
export type ChainCheck = {
  readonly organizationId: string;
  /** Entries that are there. */
  readonly entries: number;
  /** The first that is not as it was written; null when all are. */
  readonly broken: BrokenLink | null;
};

export type Looking = {
  readonly client: pg.ClientBase;
  readonly key: string;
  /** Ends that were noted outside of the database, by organization. */
  readonly noted?: ReadonlyMap<string, readonly ChainEnd[]>;
};

const bytes = z.instanceof(Buffer);
const Seq = z.coerce.number().int();
const End = z.object({ seq: Seq, hash: bytes });
const Entry = z.object({
  organizationId: z.uuid(),
  seq: Seq,
  messageId: z.uuid(),
  action: z.string(),
  actorId: z.uuid().nullable(),
  subjectKind: z.string().nullable(),
  subjectId: z.uuid().nullable(),
  address: z.string().nullable(),
  detail: z.string(),
  happenedAt: z.date(),
  previousHash: bytes,
  hash: bytes,
});

/** Rows read at once. */
const batch = 1000;

/** Every organization that has an audit log or should have one, by the role that sees all of them. */
export async function chainsIn(client: pg.ClientBase | pg.Pool): Promise<string[]> {
  const { rows } = await client.query(
    `select organization_id as id from platform.audit_entries
     union select organization_id from platform.audit_anchors
     union select organization_id from platform.audit_beginnings order by id`,
  );
  return rows.map((row) => z.uuid().parse(row.id));
}

/** Reads a whole chain as it is at one moment and says whether every entry is as it was written. */
export async function checkChain(looking: Looking, organizationId: string): Promise<ChainCheck> {
  const { client } = looking;
  await client.query('begin isolation level repeatable read read only');
  try {
    const beginning = await beginningOf(client, organizationId);
    const { end, broken } = await walk(looking, organizationId, beginning);
    const entries = end.seq - beginning.seq;
    const found =
      broken ??
      (await unlikeNoted(looking, organizationId, beginning)) ??
      (await neverWritten(client, organizationId, end));
    return { organizationId, entries, broken: found };
  } finally {
    await client.query('rollback');
  }
}

async function beginningOf(client: pg.ClientBase, organizationId: string): Promise<ChainEnd> {
  const { rows } = await client.query(
    `select after_seq as seq, after_hash as hash from platform.audit_beginnings
     where organization_id = $1 order by after_seq desc limit 1`,
    [organizationId],
  );
  return rows[0] ? End.parse(rows[0]) : chainStart;
}

async function walk({ client, key }: Looking, organizationId: string, beginning: ChainEnd) {
  let end = beginning;
  for (;;) {
    const entries = await nextEntries(client, organizationId, end.seq);
    for (const entry of entries) {
      const broken = brokenLink(key, end, entry);
      if (broken) return { end, broken };
      end = { seq: entry.seq, hash: entry.hash };
    }
    if (entries.length < batch) return { end, broken: null };
  }
}

async function nextEntries(
  client: pg.ClientBase,
  organizationId: string,
  after: number,
): Promise<StoredEntry[]> {
  const { rows } = await client.query(
    `select organization_id as "organizationId", seq, message_id as "messageId", action,
       actor_id as "actorId", subject_kind as "subjectKind", subject_id as "subjectId", address, detail,
       happened_at as "happenedAt", previous_hash as "previousHash", hash
     from platform.audit_entries where organization_id = $1 and seq > $2 order by seq limit ${batch}`,
    [organizationId, after],
  );
  return rows.map((row) => Entry.parse(row));
}

/** An end that was noted earlier and no longer lies in the chain. */
async function unlikeNoted(
  { client, noted }: Looking,
  organizationId: string,
  beginning: ChainEnd,
): Promise<BrokenLink | null> {
  const outside = (noted?.get(organizationId) ?? []).filter(({ seq }) => seq > beginning.seq);
  const { rows } = await client.query(
    `select n.seq, n.hash, e.hash as now from (
       select seq, hash from platform.audit_anchors where organization_id = $1 and seq > $2
       union all select seq, decode(hash, 'hex') from jsonb_to_recordset($3) as o(seq bigint, hash text)) n
     left join platform.audit_entries e on e.organization_id = $1 and e.seq = n.seq
     where e.hash is distinct from n.hash order by n.seq limit 1`,
    [
      organizationId,
      beginning.seq,
      JSON.stringify(outside.map(({ seq, hash }) => ({ seq, hash: hash.toString('hex') }))),
    ],
  );
  const [row] = rows;
  if (!row) return null;
  return brokenAnchor(End.parse(row), bytes.nullable().parse(row.now));
}

/** An entry that is known to have been written lately, and is not there: the chain was cut at its end. */
async function neverWritten(
  client: pg.ClientBase,
  organizationId: string,
  end: ChainEnd,
): Promise<BrokenLink | null> {
  const { rowCount } = await client.query(
    `select from platform.inbox i where i.organization_id = $1 and i.subscriber like 'audit.%'
       and not exists (select from platform.audit_entries e
         where e.organization_id = $1 and e.message_id = i.event_id)
       and not exists (select from platform.audit_beginnings b
         where b.organization_id = $1 and b.forgotten_at > i.done_at)
     limit 1`,
    [organizationId],
  );
  return rowCount ? { seq: end.seq + 1, fault: 'cut' } : null;
}
