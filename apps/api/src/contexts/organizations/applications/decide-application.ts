import type { Application, applicationsContract } from '@coachme/contracts/applications.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { applicationDecided } from '@coachme/contracts/organizations.events';
import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { Again } from '#platform/http/answer';
import { letterheadOf } from '../branding/letterhead.ts';
import type { Linking } from '../invitations/invitation-token.ts';
import { invite } from '../invitations/invite.ts';
import { keptUntil } from './application.rules.ts';
import { applications } from './applications.tables.ts';
import { applicationNotFound, getApplication } from './list-applications.ts';
import { mailDecline } from './mail-decline.ts';

type Approve = Input<typeof applicationsContract.approveApplication>;
type Decline = Input<typeof applicationsContract.declineApplication>;

/** Invites who applied as a client of who approves, by a mail with a personal sentence. */
export async function approveApplication(
  ctx: Ctx,
  { params, body, linking }: Approve & { readonly linking: Linking },
): Promise<Application> {
  permit(ctx, 'invitation:create');
  const waiting = await lockWaiting(ctx, params.id, 'approved');
  if (!waiting) return getApplication(ctx, params.id);
  const { email, name, locale } = waiting;
  const made = await invite(ctx, {
    body: { role: 'client', email, name, locale, message: body.note },
    ...linking,
  });
  const invitationId = made instanceof Again ? made.value.id : made.id;
  return decide(ctx, params.id, { state: 'approved', note: body.note, invitationId });
}

/** Declines with a personal sentence; the answers are erased after a month. */
export async function declineApplication(
  ctx: Ctx,
  { params, body, baseUrl }: Decline & { readonly baseUrl: string },
): Promise<Application> {
  permit(ctx, 'invitation:create');
  const waiting = await lockWaiting(ctx, params.id, 'declined');
  if (!waiting) return getApplication(ctx, params.id);
  const letterhead = await letterheadOf(ctx, baseUrl);
  await ctx.enqueue(mailDecline({ applicationId: params.id, letterhead }));
  return decide(ctx, params.id, { state: 'declined', note: body.note, invitationId: null });
}

type Decision = 'approved' | 'declined';

/** The application if it still waits; null when it was decided so before. */
async function lockWaiting(ctx: Ctx, id: string, decision: Decision) {
  const [row] = await ctx.tx.select().from(applications).where(thisOne(ctx, id)).for('update');
  if (!row) throw applicationNotFound();
  if (row.state === decision) return null;
  if (row.state !== 'waiting') throw new AppError('conflict', `application-${row.state}`);
  return row;
}

type Decided = {
  readonly state: Decision;
  readonly note: string;
  readonly invitationId: string | null;
};

async function decide(ctx: Ctx, id: string, { state, note, invitationId }: Decided) {
  await ctx.tx
    .update(applications)
    .set({
      ...{ state, note, invitationId },
      decidedBy: ctx.actor.userId,
      decidedAt: ctx.now,
      keptUntil: keptUntil(state, ctx.now),
    })
    .where(thisOne(ctx, id));
  await ctx.publish(applicationDecided({ applicationId: id, isApproved: state === 'approved' }));
  return getApplication(ctx, id);
}

const thisOne = (ctx: Ctx, id: string) =>
  and(eq(applications.organizationId, ctx.actor.organizationId), eq(applications.id, id));
