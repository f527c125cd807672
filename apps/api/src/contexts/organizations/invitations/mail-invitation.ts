import { closestLocale } from '@coachme/i18n/locales';
import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { defineJob, outside } from '#platform/jobs';
import { writeLetter } from '#platform/mail/write-letter';
import { faceOfOrganization, lookOf } from '../branding/brand.queries.ts';
import { invitations } from '../organizations.tables.ts';
import { invitationState } from './invitation.rules.ts';
import { type Invited, invitationLetter } from './invitation-letter.ts';
import { type InvitationTokens, invitationTokens, mailboxProofs } from './invitation-token.ts';
import { requireByToken, selectInvitations } from './invitations.queries.ts';

/** Asks for the mail of an invitation. The link is not in it: what waits in a queue is read by more than one. */
export const mailInvitation = defineJob(
  'organizations.mail-invitation',
  z.object({ invitationId: z.uuid(), baseUrl: z.url(), locale: z.string() }),
);
type Wanted = z.infer<typeof mailInvitation.schema>;

/** Mails an invitation in the language of who invites, unless it has ended meanwhile. */
export const mailInvitations = outside(
  mailInvitation,
  async ({ work, mailer, secrets }, { organizationId, jobId, payload }) => {
    const means = { tokens: invitationTokens(secrets), proofs: mailboxProofs(secrets) };
    const invited = await work.runAsSystem(organizationId, mailInvitation.jobName, (ctx) =>
      gather(ctx, payload, means),
    );
    if (!invited) return;
    const locale = closestLocale([payload.locale]);
    await mailer.send(await writeLetter(invited.email, invitationLetter(invited, locale)), jobId);
  },
);

type Means = {
  readonly tokens: InvitationTokens;
  readonly proofs: ReturnType<typeof mailboxProofs>;
};

async function gather(
  ctx: Ctx,
  { invitationId, baseUrl }: Wanted,
  { tokens, proofs }: Means,
): Promise<(Invited & { readonly email: string }) | null> {
  permit(ctx, 'invitation:read');
  const { organizationId } = ctx.actor;
  const [row] = await selectInvitations(ctx, eq(invitations.id, invitationId));
  if (!row?.email || invitationState(row, ctx.now) !== 'active') return null;
  const token = tokens({ organizationId, ...row });
  // With other secrets than it was made with, the link would lead nowhere: that is not sent.
  await requireByToken(ctx, token);
  const face = await faceOfOrganization(ctx);
  return {
    email: row.email,
    role: row.role,
    inviterName: row.inviterName,
    message: row.message,
    organizationName: face.name,
    look: lookOf(face, baseUrl),
    timeZone: face.timeZone,
    expiresAt: row.expiresAt,
    url: `${baseUrl}/join/${token}#${proofs.proofOf({ ...row, organizationId, email: row.email })}`,
  };
}
