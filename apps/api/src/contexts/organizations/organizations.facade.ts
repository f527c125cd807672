import { and, eq, inArray } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import {
  actingReasons,
  reasonsOfActings,
  reasonsOfActingsAnywhere,
} from './acting/acting.queries.ts';
import { beginActing } from './acting/begin-acting.ts';
import { endActingAs } from './acting/end-acting.ts';
import { branchNames, isBranch, openBranches, requireBranch } from './branches/branches.queries.ts';
import { faceOfOrganization } from './branding/brand.queries.ts';
import { letterheadOf } from './branding/letterhead.ts';
import { foundAnother } from './found-another.ts';
import { consumeInvitation, requireAcceptable } from './invitations/consume-invitation.ts';
import { organizationOfToken } from './invitations/invitation.rules.ts';
import { invitationNotFound } from './invitations/invitations.queries.ts';
import { isByMail, requireProvenAddress } from './invitations/proven-address.ts';
import { addMember } from './members/add-member.ts';
import { listCoaches } from './members/coaches.queries.ts';
import { endMembership } from './members/end-membership.ts';
import {
  heldBy,
  lockLeaver,
  myMember,
  requireMayRemove,
  requireSuccessor,
} from './members/leavers.queries.ts';
import { requireMember } from './members/members.queries.ts';
import { asPerson } from './members/memberships.queries.ts';
import { nameOf, ownersOf } from './members/owners.queries.ts';
import { members } from './organizations.tables.ts';
import { belongingsOf, findOrganizations, namesOfOrganizations } from './platform.queries.ts';
import { requireSecondStep } from './second-step/second-step.store.ts';
import { whereAmI } from './sign-in/me.ts';
import { proveWithinLimits } from './sign-in/prove-within-limits.ts';
import { askToVerify, register } from './sign-in/register.ts';
import { registerByPhone } from './sign-in/register-by-phone.ts';
import { sessionAnswer } from './sign-in/session-answer.ts';
import { beginSession } from './sign-in/sign-in-proven.ts';
import { formerMembers } from './structure.tables.ts';
import { namesOfThings } from './things.queries.ts';

/** A person as others see one. */
type Named = { readonly userId: string; readonly name: string };

/** Questions and commands for those who may ask about the organization and its people. */
export const organizationsFacade = {
  addMember,
  branchNames,
  isBranch,
  openBranches,
  endMembership,
  heldBy,
  lockLeaver,
  myMember,
  requireMayRemove,
  requireSuccessor,
  consumeInvitation,
  requireAcceptable,
  requireProvenAddress,
  isByMail,
  asPerson,
  coaches: listCoaches,
  sessionAnswer,
  beginSession,
  requireSecondStep,
  askToVerify,
  register,
  registerByPhone,
  foundAnother,
  whereAmI,
  beginActing,
  actingReasons,
  reasonsOfActings,
  reasonsOfActingsAnywhere,
  belongingsOf,
  ownersOf,
  nameOf,
  letterheadOf,
  findOrganizations,
  namesOfOrganizations,
  namesOfThings,
  endActingAs,
  proveWithinLimits,

  /** The organization that an invitation token names. */
  organizationOfToken(token: string): string {
    const organizationId = organizationOfToken(token);
    if (organizationId === null) throw invitationNotFound();
    return organizationId;
  },

  /** Names of many members in one statement, by user, also of those who have left; strangers are not in it. */
  async namesOf(ctx: Ctx, userIds: readonly string[]): Promise<ReadonlyMap<string, Named>> {
    permit(ctx, 'organization:read');
    if (userIds.length === 0) return new Map();
    const { organizationId } = ctx.actor;
    const wanted = [...new Set(userIds)];
    const former = ctx.tx
      .select({ userId: formerMembers.userId, name: formerMembers.name })
      .from(formerMembers)
      .where(
        and(
          eq(formerMembers.organizationId, organizationId),
          inArray(formerMembers.userId, wanted),
        ),
      );
    const present = ctx.tx
      .select({ userId: members.userId, name: members.name })
      .from(members)
      .where(and(eq(members.organizationId, organizationId), inArray(members.userId, wanted)));
    // The later wins: who came back goes by their present name.
    const rows = await unionAll(former, present);
    return new Map(rows.map((row) => [row.userId, row]));
  },

  /** The date at the organization: of its front desk, wherever somebody asks from. */
  async today(ctx: Ctx): Promise<string> {
    permit(ctx, 'organization:read');
    return localDateIn((await faceOfOrganization(ctx)).timeZone, ctx.now);
  },

  /** A branch, open or archived; not-found when the organization has no such one. */
  requireBranch(ctx: Ctx, branchId: string) {
    permit(ctx, 'branch:read');
    return requireBranch(ctx, branchId);
  },

  /** One person of the organization, by the membership. */
  requireMember(ctx: Ctx, memberId: string) {
    permit(ctx, 'member:read');
    return requireMember(ctx, memberId);
  },

  /** The acting coach and those of their teams whose clients they also see; known without asking. */
  coachesWhoseClientsISee(ctx: Ctx): readonly string[] {
    permit(ctx, 'organization:read');
    return [ctx.actor.userId, ...ctx.actor.teamCoachIds];
  },
};
