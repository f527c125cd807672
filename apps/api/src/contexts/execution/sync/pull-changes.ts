import type { SyncChange } from '@coachme/contracts/execution.words';
import { sql } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { bodyWeightsByIds } from '../body/body-weights.queries.ts';
import { commentsByIds } from '../comments/set-comments.queries.ts';
import { recordsByIds } from '../records/records.queries.ts';
import { workoutsByIds } from '../sessions/workouts.queries.ts';
import { type Position, start } from './pull-position.rules.ts';

export type Pull = {
  /** Null: from the beginning. */
  readonly after: Position | null;
  /** The database that `after` was read in. */
  readonly database: string;
  readonly limit: number;
};
export type Pulled = {
  readonly items: SyncChange[];
  readonly database: string;
  readonly position: Position;
  /** How many changes were read: a thing that changed twice is answered once. */
  readonly read: number;
  readonly hasMore: boolean;
};

type Feed = {
  xid: string;
  seq: string;
  entity: SyncChange['entity'];
  id: string;
  revision: number;
  isDeleted: boolean;
};

/** What became visible, changed or vanished for the signed-in client of this organization, each thing once, as it is now. */
export async function pullChanges(ctx: Ctx, { after, database: of, limit }: Pull): Promise<Pulled> {
  permit(ctx, 'sync:pull');
  const client = await clientsFacade.myClient(ctx);
  const { isSettled, database } = await waitUntilSettled(ctx, client.id);
  // A restored database counts transactions anew: what a phone read of another one says nothing about this one.
  const from = after !== null && of === database ? after : start;
  const feed = await readFeed(ctx, client.id, { ...from, limit });
  const last = feed.at(-1);
  const latest = [
    ...new Map(feed.map((change) => [`${change.entity}/${change.id}`, change])).values(),
  ];
  return {
    items: await withData(ctx, client.id, latest),
    database,
    position: last ? { xid: last.xid, seq: last.seq } : from,
    read: feed.length,
    hasMore: feed.length === limit || !isSettled,
  };
}

type Settled = { isSettled: boolean; database: string };

const settleTries = 10;
const settleSeconds = 0.05;

const thisDatabase = sql`(select c.system_identifier || '.' || d.oid
  from pg_control_system() c, pg_database d where d.datname = current_database())`;

/**
 * A change that has committed may still lie above the oldest transaction open, where it is not read yet. Those end
 * within moments: worth waiting for, since nobody tells the phone again. Also answers which database this is.
 */
async function waitUntilSettled(ctx: Ctx, clientId: string): Promise<Settled> {
  let settled: Settled = { isSettled: false, database: '' };
  for (let tries = 0; tries < settleTries && !settled.isSettled; tries += 1) {
    const { rows } = await ctx.tx.execute<Settled>(sql`
      select s.*, case when not s."isSettled" then pg_sleep(${settleSeconds}) end from (
        select ${thisDatabase} as database, not exists (select from platform.changes c
          where c.organization_id = ${ctx.actor.organizationId} and (c.client_id = ${clientId} or c.client_id is null)
            and c.xid >= pg_snapshot_xmin(pg_current_snapshot())) as "isSettled") s`);
    settled = rows[0] ?? settled;
  }
  return settled;
}

/** Stops below the oldest transaction still open: what commits late is read later, never skipped. */
async function readFeed(
  ctx: Ctx,
  clientId: string,
  after: { xid: string; seq: string; limit: number },
): Promise<Feed[]> {
  const { organizationId } = ctx.actor;
  const { rows } = await ctx.tx.execute<Feed>(sql`
    select c.xid::text, c.seq::text, c.entity, c.entity_id as id, c.revision, c.is_deleted as "isDeleted"
    from platform.changes c
    where organization_id = ${organizationId} and (client_id = ${clientId} or client_id is null)
      and (xid, seq) > (${after.xid}::xid8, ${after.seq}::bigint)
      and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by c.xid, c.seq limit ${after.limit}`);
  return rows;
}

async function withData(ctx: Ctx, clientId: string, feed: readonly Feed[]): Promise<SyncChange[]> {
  const data = new Map<string, unknown>();
  const idsOf = (entity: SyncChange['entity']) =>
    feed.filter((change) => change.entity === entity && !change.isDeleted).map(({ id }) => id);
  const remember = (things: readonly { id: string }[]) => {
    for (const thing of things) data.set(thing.id, thing);
  };
  remember(await workoutsByIds(ctx, clientId, idsOf('workout')));
  remember(await recordsByIds(ctx, clientId, idsOf('personal-record')));
  remember(await bodyWeightsByIds(ctx, clientId, idsOf('body-weight')));
  remember(await commentsByIds(ctx, clientId, idsOf('set-comment')));
  remember(await programsFacade.exercisesByIds(ctx, idsOf('exercise')));
  const days = await programsFacade.scheduledDaysByIds(ctx, idsOf('scheduled-day'));
  remember(days.filter((day) => day.clientId === clientId && day.removedAt === null));
  if (idsOf('client').includes(clientId)) remember([await clientsFacade.myClient(ctx)]);
  // What has vanished since its change was written goes out as deleted; its own change comes later.
  return feed.map(({ entity, id, revision }) => {
    const thing = data.get(id) ?? null;
    return { entity, id, revision, isDeleted: thing === null, data: thing };
  });
}
