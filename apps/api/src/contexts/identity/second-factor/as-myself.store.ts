import { sessionsEnded } from '@coachme/contracts/identity.events';
import type { DomainEvent } from '@coachme/contracts/kit/event';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { endOtherSessions } from './second-factor.store.ts';

/**
 * One unit of work about the person who acts: rows as the identity role, which alone sees them, and what is told by the
 * serving role, in the organization they act in and in every other one where they work.
 */
export function asMyself<T>(call: SignedInCall, use: (ctx: Ctx) => Promise<T>): Promise<T> {
  return call.work.join(async (both) => {
    const told: DomainEvent[] = [];
    const publish = async (event: DomainEvent) => {
      told.push(event);
    };
    const result = await both.identity((ctx) => use({ ...ctx, publish }));
    if (told.length === 0) return result;
    for (const actor of placesOf(call.actor)) {
      await both.app(actor, async (ctx) => {
        for (const event of told) await ctx.publish(event);
      });
    }
    return result;
  });
}

/** What concerns how somebody gets in concerns all they work for; a client's other organizations learn nothing. */
const placesOf = (actor: Actor): readonly Actor[] => [
  actor,
  ...(actor.elsewhere ?? []).filter(({ roles }) => roles.some((role) => role !== 'client')),
];

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
