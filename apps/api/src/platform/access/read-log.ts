import type { ConsentScope } from '@coachme/contracts/consent.words';
import { sql } from 'drizzle-orm';
import { type Actor, nobody } from '#platform/access/actor';
import type { Work } from '#platform/db/work';

/** That somebody read data of a client. */
export type Read = { readonly clientId: string; readonly scope: ConsentScope };

/** Milliseconds that a read waits, so that a page that asks five things writes once. */
const waitMilliseconds = 1_000;

type Line = Read & {
  readonly readerId: string;
  readonly asClient: boolean;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly times: number;
};

/**
 * Gathers who read what and writes one row for each reader, client, scope and day, apart from the requests: they pay
 * nothing for it. A process that is killed loses the last second of it.
 */
export class ReadLog {
  readonly #work: Work;
  #gathered = new Map<string, Map<string, Line>>();
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(work: Work) {
    this.#work = work;
  }

  /** The system reads for nobody. */
  add(actor: Actor, reads: readonly Read[]): void {
    if (reads.length === 0 || actor.userId === nobody) return;
    const at = this.#work.now().toISOString();
    const readerId = actor.actedBy ?? actor.userId;
    const asClient = actor.actedBy !== undefined;
    // A page reads the same thing by several questions of one unit of work.
    const once = new Map(reads.map((read) => [`${read.clientId} ${read.scope}`, read]));
    this.#gather(
      actor.organizationId,
      [...once.values()].map((read) => ({
        ...read,
        readerId,
        asClient,
        firstAt: at,
        lastAt: at,
        times: 1,
      })),
    );
  }

  /** Writes what was gathered. What cannot be written now is tried again with what comes next. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const gathered = this.#gathered;
    this.#gathered = new Map();
    const written = this.#writing.then(async () => {
      for (const [organizationId, lines] of gathered) {
        await this.#write(organizationId, [...lines.values()]);
      }
    });
    this.#writing = written;
    return written;
  }

  async #write(organizationId: string, lines: readonly Line[]): Promise<void> {
    try {
      await this.#work.runAsSystem(organizationId, 'coachme reads', ({ tx }) =>
        tx.execute(sql`insert into platform.access_records as known
          (organization_id, client_id, read_on, reader_id, scope, as_client, first_at, last_at, times)
          select ${organizationId}::uuid, "clientId", ("firstAt" at time zone 'UTC')::date, "readerId", scope, "asClient",
            "firstAt", "lastAt", times
          from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as r("clientId" uuid, "readerId" uuid, scope text,
            "asClient" boolean, "firstAt" timestamptz, "lastAt" timestamptz, times integer)
          on conflict (organization_id, client_id, read_on, reader_id, scope, as_client) do update set
            last_at = greatest(known.last_at, excluded.last_at), times = known.times + excluded.times`),
      );
    } catch {
      // The database is away: these go with the next.
      this.#gather(organizationId, lines);
    }
  }

  /** One line for each row to be written: a statement that meets a row twice is refused. */
  #gather(organizationId: string, lines: readonly Line[]): void {
    const gathered = this.#gathered.get(organizationId) ?? new Map<string, Line>();
    this.#gathered.set(organizationId, gathered);
    for (const line of lines) {
      const { clientId, readerId, scope, asClient, firstAt } = line;
      const key = [clientId, readerId, scope, asClient, firstAt.slice(0, 10)].join(' ');
      const known = gathered.get(key);
      const times = line.times + (known?.times ?? 0);
      gathered.set(key, { ...line, firstAt: known?.firstAt ?? firstAt, times });
    }
    this.#timer ??= setTimeout(() => void this.flush(), waitMilliseconds).unref();
  }
}
