import { randomUUIDv7 } from 'node:crypto';
import type { ActingStarted } from '@coachme/contracts/acting.contract';
import { actingStarted } from '@coachme/contracts/organizations.events';
import { identityFacade } from '#contexts/identity';
import { actingMilliseconds } from '#platform/access/acting';
import type { Actor } from '#platform/access/actor';
import { anyone } from '#platform/access/permit';
import type { Both } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { asPerson, myMembership } from '../members/memberships.queries.ts';
import { actings } from './acting.tables.ts';
import { mailActing } from './mail-acting.ts';

export type BeginActing = {
  readonly userId: string;
  readonly organizationId: string;
  /** The client that a coach acts as; null for who runs the installation. */
  readonly clientId: string | null;
  readonly reason: string;
};

/** Begins 30 minutes as another person, in cookies beside one's own; told to that person and kept with the audit log. */
export async function beginActing(call: SignedInCall, asked: BeginActing): Promise<ActingStarted> {
  anyone(call, 'the caller has asked whether who acts may');
  const { actor, request } = call;
  const actingFrom = actor.sessionId;
  if (actingFrom === null) throw new AppError('unauthenticated', 'session-over');
  const id = randomUUIDv7();
  const { userId, organizationId, reason } = asked;
  const { acting, membership } = await call.work.join(async (both) => {
    const endsAt = new Date(both.now.getTime() + actingMilliseconds);
    const names = await both.identity((ctx) =>
      identityFacade.openActing(ctx, {
        ...{ sessionId: id, userId, organizationId, reason, endsAt, actingFrom },
        ...{ actedBy: actor.userId, seen: request },
      }),
    );
    return note(both, { id, asked, endsAt, by: actor, baseUrl: request.baseUrl, ...names });
  });
  const seconds = actingMilliseconds / 1000;
  const accessToken = await call.tokens.sign(
    {
      ...{ userId, sessionId: id, organizationId, memberId: membership.memberId },
      permissionVersion: membership.permissionVersion,
    },
    seconds,
  );
  return { ...acting, ...call.session.giveActing({ accessToken, seconds }) };
}

type Noted = {
  readonly id: string;
  readonly asked: BeginActing;
  readonly by: Actor;
  readonly endsAt: Date;
  readonly name: string;
  readonly actedByName: string;
  readonly baseUrl: string;
};

function note(both: Both, { id, asked, by, endsAt, name, actedByName, baseUrl }: Noted) {
  const { userId, organizationId, clientId, reason } = asked;
  // In the organization as that person, and in the name of who really asks.
  const acting = { ...asPerson(userId, organizationId), actedBy: by.userId };
  return both.app(acting, async (ctx) => {
    const membership = await myMembership(ctx);
    if (!membership) throw new AppError('not-found', 'member');
    await ctx.tx.insert(actings).values({
      ...{ organizationId, id, userId, clientId, reason, endsAt, actedByName },
      ...{ actedBy: by.userId, startedAt: ctx.now },
    });
    const event = { actingId: id, userId, actedBy: by.userId, clientId };
    await ctx.publish(actingStarted({ ...event, endsAt: endsAt.toISOString() }));
    await ctx.enqueue(mailActing({ actingId: id, baseUrl }));
    return {
      membership,
      acting: {
        ...{ id, clientId, reason, endsAt: endsAt.toISOString() },
        by: { userId: by.userId, name: actedByName },
        as: { userId, name },
      },
    };
  });
}
