import { and, eq, inArray } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { consumeInvitation, requireAcceptable } from './invitations/consume-invitation.ts';
import { organizationOfToken } from './invitations/invitation.rules.ts';
import { invitationNotFound } from './invitations/invitations.queries.ts';
import { addMember } from './members/add-member.ts';
import { listCoaches } from './members/coaches.queries.ts';
import { asPerson } from './members/memberships.queries.ts';
import { members } from './organizations.tables.ts';
import { requireSecondStep } from './second-step/second-step.store.ts';
import { whoAmI } from './sign-in/me.ts';
import { proveWithinLimits } from './sign-in/prove-within-limits.ts';
import { askToVerify } from './sign-in/register.ts';
import { sessionAnswer } from './sign-in/session-answer.ts';
import { beginSession } from './sign-in/sign-in-proven.ts';

/** A person as others see one. */
type Named = { readonly userId: string; readonly name: string };

/** Questions and commands for those who may ask about the organization and its people. */
export const organizationsFacade = {
  addMember,
  consumeInvitation,
  requireAcceptable,
  asPerson,
  coaches: listCoaches,
  sessionAnswer,
  beginSession,
  requireSecondStep,
  askToVerify,
  whoAmI,
  proveWithinLimits,

  /** The organization that an invitation token names. */
  organizationOfToken(token: string): string {
    const organizationId = organizationOfToken(token);
    if (organizationId === null) throw invitationNotFound();
    return organizationId;
  },

  /** Names of many members in one statement, by user; somebody who is no member is not in it. */
  async namesOf(ctx: Ctx, userIds: readonly string[]): Promise<ReadonlyMap<string, Named>> {
    permit(ctx, 'organization:read');
    if (userIds.length === 0) return new Map();
    const rows = await ctx.tx
      .select({ userId: members.userId, name: members.name })
      .from(members)
      .where(
        and(
          eq(members.organizationId, ctx.actor.organizationId),
          inArray(members.userId, [...new Set(userIds)]),
        ),
      );
    return new Map(rows.map((row) => [row.userId, row]));
  },
};
