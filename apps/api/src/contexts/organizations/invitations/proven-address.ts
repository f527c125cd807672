import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { countCode } from '../sign-in/attempts.store.ts';
import { askForMail } from './invitation-link.queries.ts';
import { mailboxProofs } from './invitation-token.ts';
import type { InvitationRow } from './invitations.queries.ts';

type Brought = {
  readonly organizationId: string;
  readonly invitation: InvitationRow;
  readonly mailProof: string | undefined;
};

/** Whether somebody came by the link that was mailed to the address an invitation is locked to. */
export function isByMail(call: PublicCtx, { invitation, mailProof, ...of }: Brought): boolean {
  anyone(call, 'only compares what was brought');
  const { email } = invitation;
  if (email === null || mailProof === undefined) return false;
  const { isProofOf } = mailboxProofs(call.secrets);
  return isProofOf({ ...invitation, ...of, email }, mailProof);
}

/**
 * An invitation for one address is for who reads it: whoever has only a copy of the link, and has not proven the
 * address, is refused, and the address is mailed its own link.
 */
export async function requireProvenAddress(call: PublicCtx, brought: Brought): Promise<void> {
  anyone(call, 'whoever holds the link may try to accept it; mails are limited by address');
  const { invitation, organizationId } = brought;
  if (invitation.email === null || isByMail(call, brought)) return;
  const { email } = invitation;
  const known = await call.work.runAs('identity', (ctx) => identityFacade.findByEmail(ctx, email));
  if (known?.emailVerified) return;
  await countCode(call, email);
  await call.work.runAsSystem(organizationId, 'coachme invitations', (ctx) =>
    askForMail(ctx, invitation, call.request.baseUrl),
  );
  throw new AppError('forbidden', 'email-unproven', {
    detail: 'This invitation is for one address. We have just mailed it a link: open that one.',
  });
}
