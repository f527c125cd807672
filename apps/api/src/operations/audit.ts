import { readFile } from 'node:fs/promises';
import { readAnchors } from '#platform/audit/anchor-chains';
import { auditKey } from '#platform/audit/append-entry';
import { type ChainCheck, chainsIn, checkChain } from '#platform/audit/check-chain';
import { asOwner, asRole, type Target } from './database/connections.ts';
import { becomeMaintenance } from './database/rows.ts';
import { Refusal } from './refusal.ts';

/** Younger entries than this stay: they are compared with what was delivered, which is kept 30 days. */
const youngestDays = 90;

/** Looks at every entry of every organization's audit log, and at the ends that were noted in a file. */
export async function verifyAudit(target: Target, anchors: string | null): Promise<ChainCheck[]> {
  const noted = anchors === null ? new Map() : readAnchors(await readFile(anchors, 'utf8'));
  const key = auditKey(target.secrets);
  return asRole(target, 'relay', async (client) => {
    const ids = new Set([...(await chainsIn(client)), ...noted.keys()]);
    const checks: ChainCheck[] = [];
    for (const id of [...ids].sort()) checks.push(await checkChain({ client, key, noted }, id));
    return checks;
  });
}

/** What a look at all chains found, in words for who runs this. */
export function checksInWords(checks: readonly ChainCheck[]): string {
  const entries = checks.reduce((sum, check) => sum + check.entries, 0);
  const broken = checks.flatMap(({ organizationId, broken }) =>
    broken ? [`Organization ${organizationId}: entry ${broken.seq} ${faults[broken.fault]}.`] : [],
  );
  if (broken.length > 0) return broken.join('\n');
  return `Every entry of the audit log is as it was written: ${entries} of ${checks.length} organizations.`;
}

const faults: Readonly<Record<NonNullable<ChainCheck['broken']>['fault'], string>> = {
  changed: 'was changed after it was written',
  missing: 'was removed',
  inserted: 'was put there later',
  cut: 'was written and is gone: the log was cut at its end',
  'unlike-anchor': 'is another than the one that was noted: the log was written anew',
};

/** Forgets what happened before a day, and marks where each chain begins now; answers how many entries went. */
export async function forgetAudit(target: Target, before: Date, now: Date): Promise<number> {
  if (now.getTime() - before.getTime() < youngestDays * 86_400_000) {
    throw new Refusal(`The audit log keeps at least ${youngestDays} days: name an earlier day.`);
  }
  const checks = await verifyAudit(target, null);
  if (checks.some(({ broken }) => broken)) {
    throw new Refusal(
      `Nothing was forgotten, since the log is not whole.\n${checksInWords(checks)}`,
    );
  }
  return asOwner(target, async (client) => {
    await client.query('begin');
    await becomeMaintenance(client);
    await client.query(`select set_config('app.forgets_audit', 'yes', true)`);
    const { rows } = await client.query(
      `with gone as (
         select organization_id, max(seq) as seq, count(*) as entries from platform.audit_entries
         where happened_at < $1 group by organization_id),
       marked as (
         insert into platform.audit_beginnings (organization_id, after_seq, after_hash, forgotten, forgotten_at)
         select g.organization_id, g.seq, e.hash, g.entries, $2 from gone g
         join platform.audit_entries e on e.organization_id = g.organization_id and e.seq = g.seq
         returning organization_id, after_seq),
       removed as (
         delete from platform.audit_entries e using marked m
         where e.organization_id = m.organization_id and e.seq <= m.after_seq returning 1)
       select count(*)::integer as removed from removed`,
      [before, now],
    );
    await client.query('commit');
    return Number(rows[0]?.removed ?? 0);
  });
}
