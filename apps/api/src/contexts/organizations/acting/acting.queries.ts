import type { Acting } from '@coachme/contracts/acting.contract';
import { and, between, desc, eq, gt, inArray, isNull, type SQL } from 'drizzle-orm';
import { identityFacade } from '#contexts/identity';
import { permissionsWhileActing } from '#platform/access/acting';
import type { Actor } from '#platform/access/actor';
import { permissionsOf } from '#platform/access/permissions';
import { anyone, permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { Membership } from '../members/memberships.queries.ts';
import { members } from '../organizations.tables.ts';
import { actings } from './acting.tables.ts';

/** Who acts as the person whose session this is, and until when. */
export async function getActing(ctx: Ctx): Promise<Acting> {
  permit(ctx, 'organization:read');
  const acting = await openActingOf(ctx, ctx.actor.sessionId);
  if (!acting) throw new AppError('not-found', 'acting');
  const { id, clientId, reason, endsAt, actedBy, actedByName } = acting;
  const { name } = await identityFacade.me(ctx);
  return {
    ...{ id, clientId, reason, endsAt: endsAt.toISOString() },
    by: { userId: actedBy, name: actedByName },
    as: { userId: ctx.actor.userId, name },
  };
}

async function openActingOf({ tx, actor, now }: Ctx, id: string | null) {
  if (id === null) return null;
  const [row] = await tx
    .select()
    .from(actings)
    .where(
      and(
        eq(actings.organizationId, actor.organizationId),
        eq(actings.id, id),
        isNull(actings.endedAt),
        gt(actings.endsAt, now),
      ),
    );
  return row ?? null;
}

/** Why somebody acted as a client, by who did and when; newest first, at most as many as a page of reads can name. */
export function actingReasons(
  ctx: Ctx,
  asked: { readonly clientId: string; readonly since: Date; readonly until: Date },
) {
  permit(ctx, 'access:read');
  return ctx.tx
    .select({ by: actings.actedBy, reason: actings.reason, at: actings.startedAt })
    .from(actings)
    .where(
      and(
        eq(actings.organizationId, ctx.actor.organizationId),
        eq(actings.clientId, asked.clientId),
        between(actings.startedAt, asked.since, asked.until),
      ),
    )
    .orderBy(desc(actings.startedAt))
    .limit(mostReasons);
}

const mostReasons = 500;

/** Why somebody acted, by the id of the acting: in the organization of the actor. */
export async function reasonsOfActings(ctx: Ctx, ids: readonly string[]): Promise<Reasons> {
  permit(ctx, 'audit:read');
  // Most pages of a log tell of none.
  if (ids.length === 0) return new Map();
  return reasons(
    ctx,
    and(eq(actings.organizationId, ctx.actor.organizationId), inArray(actings.id, [...ids])),
  );
}

/** The same in every organization, for who runs the installation. Identity role only. */
export function reasonsOfActingsAnywhere(ctx: Ctx, ids: readonly string[]) {
  anyone(ctx, 'the caller asked whether who acts runs the installation');
  return reasons(ctx, inArray(actings.id, [...ids]));
}

type Reasons = ReadonlyMap<string, string>;

async function reasons(ctx: Ctx, which: SQL | undefined): Promise<Reasons> {
  const rows = await ctx.tx
    .select({ id: actings.id, reason: actings.reason })
    .from(actings)
    .where(which);
  return new Map(rows.map(({ id, reason }) => [id, reason]));
}

type Session = { readonly id: string; readonly actedBy: string; readonly isByOperator: boolean };

/**
 * The part of an actor that says that somebody else sits there; null once they may not any more: it was ended, it is over,
 * or who acts has lost the right to.
 */
export async function actingPart(
  ctx: Ctx,
  session: Session,
  here: Membership,
): Promise<Pick<Actor, 'actedBy' | 'roles' | 'can' | 'teamCoachIds'> | null> {
  const acting = await openActingOf(ctx, session.id);
  if (!acting) return null;
  const { actedBy } = session;
  const { roles } = here.organization;
  if (acting.clientId === null) {
    if (!session.isByOperator) return null;
    return { actedBy, roles, teamCoachIds: [], can: permissionsWhileActing('as-somebody', roles) };
  }
  const [coach] = await ctx.tx
    .select({ roles: members.roles })
    .from(members)
    .where(and(eq(members.organizationId, ctx.actor.organizationId), eq(members.userId, actedBy)));
  if (!coach || !permissionsOf(coach.roles).has('client:act_as')) return null;
  return {
    ...{ actedBy, roles: ['client'], teamCoachIds: [] },
    can: permissionsWhileActing('as-client', roles),
  };
}
