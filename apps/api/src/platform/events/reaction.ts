import { sql } from 'drizzle-orm';
import type { Cause } from '#platform/db/outgoing';
import type { Ctx, Work } from '#platform/db/work';
import { type Announce, roomChanged } from '#platform/realtime/announcements';
import type { Broadcast, Rejoin } from '#platform/realtime/rooms';

/** What a subscriber or job receives; what it tells sockets and processes goes out after its unit of work has committed. */
export type ReactionCtx = Ctx & {
  readonly broadcast: Broadcast;
  readonly rejoin: Rejoin;
  readonly announce: Announce;
  /** What is reacted to: when it was told, and who caused it. */
  readonly message: { readonly id: string; readonly toldAt: Date; readonly cause: Cause | null };
};

/** A message of the outbox on its way to one who reacts. */
export type Delivery = {
  readonly organizationId: string;
  /** Of the message: with `to`, it says whether this has happened already. */
  readonly id: string;
  /** The subscriber's or job's name. */
  readonly to: string;
  readonly toldAt?: Date;
  readonly cause?: Cause | null;
};

export type Means = {
  readonly work: Work;
  readonly broadcast: Broadcast;
  readonly announce: Announce;
};

/** Reacts once in effect, however often it is delivered: the inbox row lies in the transaction of the effect. */
export async function reactOnce(
  { work, broadcast, announce }: Means,
  delivery: Delivery,
  react: (ctx: ReactionCtx) => Promise<void>,
): Promise<void> {
  const said: (() => void)[] = [];
  await work.runAsSystem(delivery.organizationId, delivery.to, async (ctx) => {
    const { rows } = await ctx.tx.execute(sql`insert into platform.inbox
      (organization_id, event_id, subscriber, done_at)
      values (${delivery.organizationId}, ${delivery.id}, ${delivery.to}, ${ctx.now})
      on conflict do nothing returning event_id`);
    if (rows.length === 0) return;
    const { id, toldAt = ctx.now, cause = null } = delivery;
    await react({
      ...ctx,
      message: { id, toldAt, cause },
      broadcast: (room, event, payload) => {
        said.push(() => broadcast(room, event, payload));
      },
      rejoin: (room) => {
        said.push(() => announce(roomChanged({ room })));
      },
      announce: (announcement) => {
        said.push(() => announce(announcement));
      },
    });
  });
  for (const say of said) say();
}

/** Whether this has happened already. */
export function wasReacted(
  { work }: Means,
  { organizationId, id, to }: Delivery,
): Promise<boolean> {
  return work.runAsSystem(organizationId, to, async ({ tx }) => {
    const { rows } = await tx.execute(sql`select from platform.inbox
      where organization_id = ${organizationId} and event_id = ${id} and subscriber = ${to}`);
    return rows.length > 0;
  });
}
