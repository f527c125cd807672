import type { Input } from '@coachme/contracts/kit/route';
import type {
  InvitationFace,
  invitationsContract,
} from '@coachme/contracts/organizations.contract';
import { nobody } from '#platform/access/actor';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { faceOfOrganization } from '../branding/brand.queries.ts';
import { asPerson } from '../members/memberships.queries.ts';
import { emailHint, invitationState, organizationOfToken } from './invitation.rules.ts';
import { invitationNotFound, requireByToken } from './invitations.queries.ts';

type ByToken = Input<typeof invitationsContract.getInvitationByToken>;

/** Who invites whom to what; the same answer for unknown, expired, revoked and malformed tokens. */
export async function getInvitationByToken(
  call: PublicCtx,
  { params }: ByToken,
): Promise<InvitationFace> {
  anyone(call, 'whoever holds the link may read what it says');
  const organizationId = organizationOfToken(params.token);
  if (organizationId === null) throw invitationNotFound();
  return call.work.run(asPerson(nobody, organizationId), async (ctx) => {
    const row = await requireByToken(ctx, params.token);
    const state = invitationState(row, ctx.now);
    if (state === 'expired' || state === 'revoked') throw invitationNotFound();
    return {
      state,
      role: row.role,
      organization: await faceOfOrganization(ctx),
      invitedBy: { name: row.inviterName },
      emailHint: row.email && emailHint(row.email),
      expiresAt: row.expiresAt.toISOString(),
    };
  });
}
