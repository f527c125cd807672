import { sessionsEnded } from '@coachme/contracts/identity.events';
import type { DomainEvent } from '@coachme/contracts/kit/event';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { endOtherSessions } from './second-factor.store.ts';

/**
 * One unit of work about the person who acts: rows as the identity role, which alone sees them, and what is told by the
 * serving role, in the organization they act in.
 */
export function asMyself<T>(call: SignedInCall, use: (ctx: Ctx) => Promise<T>): Promise<T> {
  return call.work.join(async (both) => {
    const told: DomainEvent[] = [];
    const publish = async (event: DomainEvent) => {
      told.push(event);
    };
    const result = await both.identity((ctx) => use({ ...ctx, publish }));
    if (told.length > 0) {
      await both.app(call.actor, async (ctx) => {
        for (const event of told) await ctx.publish(event);
      });
    }
    return result;
  });
}

/** The session that acts; the system has none and changes nobody's ways in. */
export function mySession(call: SignedInCall): string {
  const { sessionId } = call.actor;
  if (sessionId === null) throw new AppError('unauthenticated', 'session-over');
  return sessionId;
}

/** Ends the person's other sessions within the unit of work that changed what proves them. */
export async function leaveOnlyThisSession(ctx: Ctx, call: SignedInCall): Promise<void> {
  const { userId } = call.actor;
  await endOtherSessions(ctx, userId, mySession(call));
  await ctx.publish(sessionsEnded({ userId }));
}
