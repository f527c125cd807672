import { appendFile } from 'node:fs/promises';
import type pg from 'pg';
import * as z from 'zod';
import { every } from '#platform/jobs/schedules';
import type { Platform } from '#platform/platform';
import { auditKey } from './append-entry.ts';
import type { ChainEnd } from './chain.ts';
import { type ChainCheck, chainsIn, checkChain } from './check-chain.ts';

const Anchored = z.object({
  organizationId: z.uuid(),
  seq: z.coerce.number().int(),
  hash: z.instanceof(Buffer),
});

/** Notes where every chain ends now, in the database and in the file that the settings name. */
export async function anchorChains({
  pools,
  config,
  now,
}: Pick<Platform, 'pools' | 'config' | 'now'>): Promise<void> {
  // One short look at the index per organization, however long its log is.
  const { rows } = await pools.relay.query(
    `with recursive o(id) as (
       (select organization_id from platform.audit_entries order by organization_id limit 1)
       union all
       select (select e.organization_id from platform.audit_entries e
         where e.organization_id > o.id order by e.organization_id limit 1) from o where o.id is not null)
     insert into platform.audit_anchors (organization_id, seq, hash, anchored_at)
     select o.id, e.seq, e.hash, $1 from o cross join lateral (
       select seq, hash from platform.audit_entries where organization_id = o.id order by seq desc limit 1) e
     where o.id is not null
     on conflict do nothing
     returning organization_id as "organizationId", seq, hash`,
    [now()],
  );
  if (config.auditAnchors === null || rows.length === 0) return;
  const lines = rows.map((row) => lineOf(Anchored.parse(row), now()));
  await appendFile(config.auditAnchors, lines.join(''), { mode: 0o600 });
}

const lineOf = ({ organizationId, seq, hash }: z.infer<typeof Anchored>, at: Date): string =>
  `${at.toISOString()} ${organizationId} ${seq} ${hash.toString('hex')}\n`;

/** The ends in a file that `anchorChains` wrote, by organization; a line of another shape is passed by. */
export function readAnchors(text: string): Map<string, ChainEnd[]> {
  const read = new Map<string, ChainEnd[]>();
  for (const [, id = '', seq, hash = ''] of text.matchAll(
    /^\S+ ([0-9a-f-]{36}) (\d+) ([0-9a-f]{64})$/gm,
  )) {
    const ends = read.get(id) ?? [];
    read.set(id, [...ends, { seq: Number(seq), hash: Buffer.from(hash, 'hex') }]);
  }
  return read;
}

/** Looks at one chain and stores what was found. */
export async function checkAndNote(
  { pools, secrets, now }: Pick<Platform, 'pools' | 'secrets' | 'now'>,
  organizationId: string,
): Promise<ChainCheck> {
  const client = await pools.relay.connect();
  try {
    const check = await checkChain({ client, key: auditKey(secrets) }, organizationId);
    await note(client, check, now());
    return check;
  } finally {
    client.release();
  }
}

async function note(client: pg.ClientBase, check: ChainCheck, now: Date): Promise<void> {
  const { organizationId, entries, broken } = check;
  await client.query(
    `insert into platform.audit_checks (organization_id, entries, broken_seq, fault, checked_at)
     values ($1, $2, $3, $4, $5)
     on conflict (organization_id) do update set entries = excluded.entries,
       broken_seq = excluded.broken_seq, fault = excluded.fault, checked_at = excluded.checked_at`,
    [organizationId, entries, broken?.seq ?? null, broken?.fault ?? null, now],
  );
}

export const auditSchedules = [
  every('platform.anchor-audit', '17 * * * *', anchorChains),
  every('platform.check-audit', '37 3 * * *', async (platform) => {
    for (const organizationId of await chainsIn(platform.pools.relay)) {
      await checkAndNote(platform, organizationId);
    }
  }),
];
