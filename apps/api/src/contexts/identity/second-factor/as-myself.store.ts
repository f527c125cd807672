import { sessionsEnded } from '@coachme/contracts/identity.events';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { endOtherSessions } from './second-factor.store.ts';

/** One unit of work of the identity role, about the person who acts; what it tells belongs to the organization they act in. */
export function asMyself<T>(call: SignedInCall, use: (ctx: Ctx) => Promise<T>): Promise<T> {
  const { userId, organizationId } = call.actor;
  return call.work.runAs('identity', use, { userId, organizationId });
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
