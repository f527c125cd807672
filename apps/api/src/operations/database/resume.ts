import type pg from 'pg';
import { becomeMaintenance } from './rows.ts';

/** The transaction ids of another server mean nothing here: as they are, phones would not be told for a long time. */
const renumberChanges = `update platform.changes set xid = pg_current_xact_id()
  where exists (select from platform.changes where xid >= pg_snapshot_xmax(pg_current_snapshot()))`;

/**
 * Jobs that were with the queue, which an archive does not hold: the relay hands them over again. Done ones are
 * known by the inbox.
 */
const handOverAgain = `update platform.outbox o set state = 'pending', attempts = 0, settled_at = null
  where kind = 'job' and state in ('handed', 'delivered') and not exists (select from platform.inbox i
    where i.organization_id = o.organization_id and i.event_id = o.id and i.subscriber = o.name)`;

/** Makes a restored database go on where it stopped: changes reach phones, and what was asked for is done. */
export async function resumeFromHere(client: pg.Client): Promise<void> {
  await client.query('begin');
  await becomeMaintenance(client);
  await client.query(renumberChanges);
  await client.query(handOverAgain);
  await client.query('commit');
}
