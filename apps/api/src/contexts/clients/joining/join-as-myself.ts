import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { JoinAsMyself } from '@coachme/contracts/joining.contract';
import { identityFacade } from '#contexts/identity';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { joinByInvitation } from './join-by-invitation.ts';

const { asPerson } = organizationsFacade;

/** Joins by invitation as whom one is signed in, however one came in, and goes on in that organization. */
export async function joinAsMyself(
  call: SignedInCall,
  { body }: { readonly body: JoinAsMyself },
): Promise<SessionAnswer> {
  permit(call, 'account:update');
  const { userId, sessionId } = call.actor;
  if (sessionId === null) throw new AppError('unauthenticated', 'session-over');
  const { token, scopes, mailProof } = body;
  const organizationId = organizationsFacade.organizationOfToken(token);
  requireHere(call, organizationId);
  const { email, invitation } = await call.work.run(
    asPerson(userId, organizationId),
    async (ctx) => {
      const me = await identityFacade.me(ctx);
      const invitation = await organizationsFacade.requireAcceptable(ctx, { token, ...me });
      return { email: me.email, invitation };
    },
  );
  const brought = { organizationId, invitation, mailProof };
  await organizationsFacade.requireProvenAddress(call, brought);
  const isByMail = organizationsFacade.isByMail(call, brought);
  const granted = await call.work.join(async (both) => {
    const joining = { token, email, scopes, userId, organizationId };
    const joined = await joinByInvitation(both, joining);
    const refreshToken = await both.identity(async (ctx) => {
      if (isByMail) await identityFacade.noteVerifiedEmail(ctx, userId);
      return identityFacade.moveSession(ctx, { sessionId, userId, organizationId });
    });
    return { ...joined, sessionId, refreshToken };
  });
  return organizationsFacade.sessionAnswer(call, granted);
}

/** At an organization's subdomain a session is of that organization, and can go to no other. */
function requireHere({ request, actor }: SignedInCall, organizationId: string): void {
  if (request.baseUrl === request.siteUrl || organizationId === actor.organizationId) return;
  throw new AppError('conflict', 'another-address', {
    detail: 'That organization has an address of its own. Go on there.',
    current: { url: request.siteUrl },
  });
}
