import type { Ctx } from '#platform/db/work';
import type { Linking } from './invitation-token.ts';
import type { InvitationRow } from './invitations.queries.ts';
import { mailInvitation } from './mail-invitation.ts';

/** The link of an invitation, made again out of what only this installation knows. */
export function linkOf(ctx: Ctx, row: InvitationRow, { tokens, baseUrl }: Linking) {
  const { organizationId } = ctx.actor;
  const token = tokens({ organizationId, ...row });
  return { token, url: `${baseUrl}/join/${token}` };
}

/** Asks for the mail of an invitation, in the language of whom it is for or of who acts. */
export async function askForMail(ctx: Ctx, row: InvitationRow, baseUrl: string): Promise<void> {
  const locale = row.locale ?? ctx.actor.locale;
  await ctx.enqueue(mailInvitation({ invitationId: row.id, baseUrl, locale }));
}
