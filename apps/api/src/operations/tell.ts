import { randomUUIDv7 } from 'node:crypto';
import { commandRun } from '@coachme/contracts/admin.events';
import type { DomainEvent } from '@coachme/contracts/kit/event';
import type pg from 'pg';
import { installation } from '#platform/audit/installation';

type Where = { readonly organizationId: string; readonly now: Date };

/** Tells an organization's own log, with the change itself; nobody of theirs asked for it. */
export async function tell(
  owner: pg.Client,
  { name, payload }: DomainEvent,
  { organizationId, now }: Where,
): Promise<void> {
  await owner.query(
    `insert into platform.outbox (organization_id, id, kind, name, payload, available_at, created_at)
     values ($1, $2, 'event', $3, $4, $5, $5)`,
    [organizationId, randomUUIDv7(), name, JSON.stringify(payload), now],
  );
}

type Deed = Pick<Parameters<typeof commandRun>[0], 'what'> &
  Partial<Parameters<typeof commandRun>[0]> & { readonly now: Date };

/** Writes down, with the change itself, what a command changed: in the log of the installation. */
export function noteCommand(owner: pg.Client, { now, ...deed }: Deed): Promise<void> {
  const event = commandRun({ userId: null, organizationId: null, ...deed });
  return tell(owner, event, { organizationId: installation, now });
}
