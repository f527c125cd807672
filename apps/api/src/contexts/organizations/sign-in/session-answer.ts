import type { SessionAnswer, User } from '@coachme/contracts/identity.contract';
import { anyone } from '#platform/access/permit';
import { accessTokenSeconds } from '#platform/access/tokens';
import type { Call } from '#platform/http/call';
import type { Membership } from '../members/memberships.queries.ts';

/** Someone signed in, in one organization, on one device. */
export type Granted = {
  readonly user: User;
  readonly membership: Membership;
  readonly sessionId: string;
  readonly refreshToken: string;
};

/** Signs the access token and hands both tokens over the way the surface carries them. */
export async function sessionAnswer(call: Call, granted: Granted): Promise<SessionAnswer> {
  anyone(call, 'the caller has proven who it is for');
  const { user, membership, sessionId, refreshToken } = granted;
  const accessToken = await call.tokens.sign({
    userId: user.id,
    sessionId,
    organizationId: membership.organization.id,
    memberId: membership.memberId,
    permissionVersion: membership.permissionVersion,
  });
  return {
    expiresIn: accessTokenSeconds,
    user,
    organization: membership.organization,
    ...call.session.give({ accessToken, refreshToken }),
  };
}
