import { actingEnded } from '@coachme/contracts/organizations.events';
import { and, eq, gt, isNull, type SQL } from 'drizzle-orm';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { knownActors } from '../members/known-actors.ts';
import { actings } from './acting.tables.ts';

/** Stops acting as somebody: the session is over, one's own goes on. */
export async function endActing(call: SignedInCall): Promise<Record<string, never>> {
  anyone(call, 'whoever acts as somebody may stop');
  const { actor } = call;
  const { sessionId } = actor;
  if (actor.actedBy === undefined || sessionId === null) throw new AppError('not-found', 'acting');
  await call.work.join(async (both) => {
    await both.identity((ctx) => identityFacade.endSession(ctx, { refreshToken: null, sessionId }));
    await both.app(actor, (ctx) => end(ctx, eq(actings.id, sessionId)));
  });
  knownActors.forgetPerson(actor.userId);
  call.session.giveActing({ accessToken: '', seconds: 0 });
  return {};
}

type Between = { readonly clientId: string; readonly actedBy: string };

/** Whoever acts as a client stops at once: they no longer coach them, or are no longer shown what they train. */
export async function endActingAs(ctx: Ctx, { clientId, actedBy }: Between): Promise<void> {
  anyone(ctx, 'the caller has just taken back what it rests on');
  await end(ctx, and(eq(actings.clientId, clientId), eq(actings.actedBy, actedBy)));
}

async function end(ctx: Ctx, which: SQL | undefined): Promise<void> {
  const { organizationId } = ctx.actor;
  const isOpen = and(isNull(actings.endedAt), gt(actings.endsAt, ctx.now));
  const ended = await ctx.tx
    .update(actings)
    .set({ endedAt: ctx.now })
    .where(and(eq(actings.organizationId, organizationId), isOpen, which))
    .returning();
  for (const { id: actingId, userId, actedBy, clientId } of ended) {
    await ctx.publish(actingEnded({ actingId, userId, actedBy, clientId }));
  }
}
