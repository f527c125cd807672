import { randomUUIDv7 } from 'node:crypto';
import type { DomainEvent } from '@coachme/contracts/kit/event';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type * as z from 'zod';
import { type Actor, nobody, systemActor } from '#platform/access/actor';
import { type Read, ReadLog } from '#platform/access/read-log';
import type { Cache, Forgotten, Which } from '#platform/cache/cache';
import { type Caches, noCaches } from '#platform/cache/caches';
import { translateFailure } from '#platform/db/failures';
import { type ChangeEntry, Outgoing } from '#platform/db/outgoing';
import type { Pools } from '#platform/db/pools';
import { beginFor, commit, rollBack, settingsFor } from '#platform/db/transaction';
import type { Job } from '#platform/jobs';

/** The database inside a unit of work. A transaction within it would commit the outer one: there is none. */
export type Tx = Omit<NodePgDatabase, 'transaction'>;

/** What a verb receives. There is no other way to a database handle. */
export type Ctx = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  /** Tells a fact to whoever subscribed, once this unit of work has committed. */
  publish(event: DomainEvent): Promise<void>;
  /** Asks for work outside this unit of work; `after` delays it. */
  enqueue(job: Job, options?: { readonly after?: Date }): Promise<void>;
  /** Tells phones what to pull. */
  change(entry: ChangeEntry): Promise<void>;
  /** Notes that somebody read a client's data; kept for the client to see, once this unit of work has committed. */
  noteRead(read: Read): void;
  /** What is known of the actor's organization or of the actor there, else what is found now. Never change it. */
  remember<S extends z.ZodType>(
    cache: Cache<S>,
    find: () => Promise<z.output<S>>,
    which?: Which,
  ): Promise<z.output<S>>;
  /** What was known is over once this unit of work has committed, in every process, and before anybody is answered. */
  forget(forgotten: Forgotten): void;
  /** A new UUIDv7. */
  newId(): string;
};

/** For `runAs`: whose rows are meant, once that is known. */
export type Scope = { readonly organizationId?: string; readonly userId?: string };

type Means = { readonly pool: pg.Pool; readonly as?: string };
type Begun = { readonly client: pg.PoolClient; readonly begun: Promise<unknown> };
type Use<T> = (ctx: Ctx) => Promise<T>;
type Open = { readonly client: pg.PoolClient; readonly forgotten: Forgotten[] };
type UseClient<T> = (ctx: Ctx, open: Open) => Promise<T>;

/** The two roles of one transaction, one at a time. */
export type Both = {
  readonly now: Date;
  identity<T>(use: Use<T>): Promise<T>;
  app<T>(actor: Actor, use: Use<T>): Promise<T>;
};

/** From where it is asked, and which log it shares with others of its process. */
type Origin = {
  readonly address?: string;
  readonly reads?: ReadLog;
  /** None: everything is found each time. */
  readonly caches?: Caches;
};

/** One unit of work: one transaction, one tenant, and what it tells stored with the change. */
export class Work {
  readonly #pools: Pick<Pools, 'app' | 'identity'>;
  readonly #clock: () => Date;
  readonly #address: string | null;
  readonly #caches: Caches;
  /** Who read what, gathered over many units of work and written now and then. */
  readonly reads: ReadLog;

  constructor(
    pools: Pick<Pools, 'app' | 'identity'>,
    clock: () => Date = () => new Date(),
    of: Origin = {},
  ) {
    this.#pools = pools;
    this.#clock = clock;
    this.#address = of.address ?? null;
    this.#caches = of.caches ?? noCaches;
    this.reads = of.reads ?? new ReadLog(this);
  }

  /** The same, asked for from an address: what is told says so. */
  from(address: string): Work {
    return new Work(this.#pools, this.#clock, {
      address,
      reads: this.reads,
      caches: this.#caches,
    });
  }

  now(): Date {
    return this.#clock();
  }

  /** As a person, in the organization that person is in now. */
  run<T>(actor: Actor, use: Use<T>): Promise<T> {
    return this.#within({ pool: this.#pools.app }, actor, use);
  }

  /** As the system, for subscribers, jobs and seeds; PostgreSQL shows `name` as the application's. */
  runAsSystem<T>(organizationId: string, name: string, use: Use<T>): Promise<T> {
    return this.#within({ pool: this.#pools.app, as: name }, systemActor(organizationId), use);
  }

  /** As the identity role, before or beyond any organization: sign-in, registration, lookup by token. */
  runAs<T>(role: 'identity', use: Use<T>, scope: Scope = {}): Promise<T> {
    const actor = {
      ...systemActor(scope.organizationId ?? nobody),
      userId: scope.userId ?? nobody,
    };
    return this.#within({ pool: this.#pools[role] }, { ...actor, can: new Set() }, use);
  }

  /** One transaction of both roles: a person and that person's place in an organization appear together. */
  join<T>(use: (both: Both) => Promise<T>): Promise<T> {
    const noActor = { ...systemActor(nobody), can: new Set<never>() };
    return this.#within({ pool: this.#pools.identity }, noActor, (ctx, open) =>
      use({
        now: ctx.now,
        identity: (inner) => inner(ctx),
        app: (actor, inner) => this.#asApp(open, actor, inner),
      }),
    );
  }

  async #asApp<T>(open: Open, actor: Actor, use: Use<T>): Promise<T> {
    const { client } = open;
    await client.query(settingsFor(actor, { role: 'coachme_app' }));
    const { ctx, outgoing } = this.#ctx(open, actor);
    const result = await use(ctx);
    await outgoing.write(ctx.tx);
    await client.query(settingsFor(systemActor(nobody), { role: 'none' }));
    return result;
  }

  async #within<T>({ pool, as }: Means, actor: Actor, use: UseClient<T>): Promise<T> {
    try {
      const client = await pool.connect();
      const begun = client.query(beginFor(actor, this.#clock(), as));
      // Awaited before the commit; until then a failure of it must not count as unhandled.
      begun.catch(() => {});
      return await this.#transaction({ client, begun }, actor, use);
    } catch (error) {
      throw translateFailure(error);
    }
  }

  async #transaction<T>({ client, begun }: Begun, actor: Actor, use: UseClient<T>): Promise<T> {
    let broken: unknown;
    try {
      const open: Open = { client, forgotten: [] };
      const { ctx, outgoing, read } = this.#ctx(open, actor);
      const result = await use(ctx, open);
      if (actor.actedBy !== undefined) outgoing.nameWhoActs(actor.userId);
      await outgoing.write(ctx.tx);
      await begun;
      await commit(client);
      this.reads.add(actor, read);
      await Promise.all(open.forgotten.map((one) => this.#caches.forget(one)));
      return result;
    } catch (error) {
      broken = await rollBack(client);
      throw error;
    } finally {
      client.release(broken !== undefined);
    }
  }

  #ctx({ client, forgotten }: Open, actor: Actor) {
    const now = this.#clock();
    const { organizationId } = actor;
    const userId = actor.actedBy ?? actor.userId;
    const cause = { userId: userId === nobody ? null : userId, address: this.#address };
    const outgoing = new Outgoing({ organizationId, now, cause });
    const read: Read[] = [];
    const ctx: Ctx = {
      tx: handleOf(client),
      actor,
      now,
      publish: async (event) => outgoing.addEvent(event),
      enqueue: async (job, { after } = {}) => outgoing.addJob(job, after ?? now),
      change: async (entry) => outgoing.addChange(entry),
      noteRead: (one) => {
        read.push(one);
      },
      remember: (cache, find, which = {}) => {
        // Whoever is changing it reads what nobody else can see yet.
        if (forgotten.some(({ about }) => cache.about.includes(about))) return find();
        return this.#caches.remember({ cache, reader: actor, ...which }, find);
      },
      forget: (one) => {
        forgotten.push(one);
      },
      newId: () => randomUUIDv7(),
    };
    return { ctx, outgoing, read };
  }
}

const handles = new WeakMap<pg.PoolClient, NodePgDatabase>();

function handleOf(client: pg.PoolClient): NodePgDatabase {
  const known = handles.get(client);
  if (known) return known;
  const made = drizzle(client, { casing: 'snake_case' });
  handles.set(client, made);
  return made;
}
