import { randomUUIDv7 } from 'node:crypto';
import type { DomainEvent } from '@coachme/contracts/kit/event';
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '#platform/db/work';
import type { Job } from '#platform/jobs';

/** One line for the phones: something they hold has changed. */
export type ChangeEntry = {
  /** Whose phone it is for; null: everybody's in the organization. */
  readonly clientId: string | null;
  readonly entity: string;
  readonly entityId: string;
  readonly revision: number;
  readonly isDeleted?: boolean;
};

/** Who asked for a change, and from where; null parts where nobody did. */
export type Cause = { readonly userId: string | null; readonly address: string | null };

type Scope = { readonly organizationId: string; readonly now: Date; readonly cause: Cause };

/** The name of an event of organizations: whatever is changed under another's name is theirs to audit. */
const doneAsSomebody = 'organizations.done-as-somebody.v1';

/** The channel on which the relay is woken. */
export const outboxChannel = 'coachme_outbox';

/** What a unit of work tells the world, kept until its end and written in one statement. */
export class Outgoing {
  readonly #messages: object[] = [];
  readonly #changes: object[] = [];
  readonly #told = new Set<string>();
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  addEvent({ name, payload }: DomainEvent): void {
    this.#told.add(name);
    this.#add({ kind: 'event', name, payload, available_at: this.#scope.now });
  }

  addJob(job: Job, after: Date): void {
    this.#add({ kind: 'job', name: job.name, payload: job.payload, available_at: after });
  }

  addChange(entry: ChangeEntry): void {
    this.#told.add(entry.entity);
    this.#changes.push({
      client_id: entry.clientId,
      entity: entry.entity,
      entity_id: entry.entityId,
      revision: entry.revision,
      is_deleted: entry.isDeleted ?? false,
    });
  }

  /** Whatever is changed while somebody acts as another person is told once more, for the audit log. */
  nameWhoActs(userId: string): void {
    const told = [...this.#told];
    if (told.length > 0) this.addEvent({ name: doneAsSomebody, payload: { userId, told } });
  }

  /**
   * Writes everything with the change it tells of, in one statement; the relay hears of it at the commit. Only what
   * there is to write is in it: not every role that may tell may also write what phones pull.
   */
  async write(tx: Tx): Promise<void> {
    const parts: SQL[] = [];
    if (this.#messages.length > 0) parts.push(sql`told as (${this.#insertMessages()})`);
    if (this.#changes.length > 0) parts.push(sql`changed as (${this.#insertChanges()})`);
    if (parts.length === 0) return;
    const woken = this.#messages.length > 0 ? sql`pg_notify(${outboxChannel}, '')` : sql`null`;
    await tx.execute(sql`with ${sql.join(parts, sql`, `)} select ${woken}`);
  }

  #insertMessages(): SQL {
    const { organizationId, now, cause } = this.#scope;
    return sql`insert into platform.outbox (organization_id, id, kind, name, payload, available_at, created_at, cause)
      select ${organizationId}::uuid, m.id, m.kind, m.name, m.payload, m.available_at, ${now}::timestamptz,
        ${JSON.stringify(cause)}::jsonb
      from jsonb_to_recordset(${JSON.stringify(this.#messages)}::jsonb)
        as m(id uuid, kind text, name text, payload jsonb, available_at timestamptz)`;
  }

  #insertChanges(): SQL {
    const { organizationId, now } = this.#scope;
    return sql`insert into platform.changes (organization_id, client_id, entity, entity_id, revision, is_deleted, created_at)
      select ${organizationId}::uuid, c.client_id, c.entity, c.entity_id, c.revision, c.is_deleted, ${now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(this.#changes)}::jsonb)
        as c(client_id uuid, entity text, entity_id uuid, revision integer, is_deleted boolean)`;
  }

  #add(message: object): void {
    this.#messages.push({ id: randomUUIDv7(), ...message });
  }
}
