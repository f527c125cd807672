import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { presences } from '../memberships.tables.ts';
import { thisPresence } from './presences.store.ts';

/** What a session tells of where its client was. */
export type SessionPlace = {
  readonly workoutId: string;
  readonly clientId: string;
  /** Null when it took place at no branch, goes on still, or is no more. */
  readonly branchId: string | null;
  /** The client's own date, `YYYY-MM-DD`. */
  readonly date: string;
  /** ISO instant. */
  readonly at: string;
};

/** Keeps what a session tells of its client's attendance as the session is now; telling it again changes nothing. */
export async function tellOfSession(ctx: Ctx, session: SessionPlace): Promise<void> {
  permit(ctx, 'workout:log');
  const { workoutId: id, clientId, branchId, date: presentOn, at } = session;
  if (branchId === null) {
    await ctx.tx.delete(presences).where(thisPresence(ctx, id));
    return;
  }
  const place = { branchId, presentOn, presentAt: new Date(at) };
  await ctx.tx
    .insert(presences)
    .values({
      ...{ organizationId: ctx.actor.organizationId, id, clientId, ...place },
      ...{ toldBy: 'session', markedBy: null },
    })
    .onConflictDoUpdate({ target: [presences.organizationId, presences.id], set: place });
}
