import type { Input } from '@coachme/contracts/kit/route';
import type {
  Invite,
  invitationsContract,
  NewInvitation,
} from '@coachme/contracts/organizations.contract';
import { invitationMade } from '@coachme/contracts/organizations.events';
import { and, arrayContains, eq } from 'drizzle-orm';
import { permissionsOf } from '#platform/access/permissions';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { invitations, members } from '../organizations.tables.ts';
import { requireHeld } from '../roles/permission-set.store.ts';
import { invitationEnd } from './invitation.rules.ts';
import { askForMail, linkOf } from './invitation-link.queries.ts';
import { hashOfInvitationToken, type InvitationTokens, type Linking } from './invitation-token.ts';
import { type InvitationRow, requireInvitation, shownInvitation } from './invitations.queries.ts';

export type InviteInput = Input<typeof invitationsContract.invite> & Linking;

/** Makes an invitation link and mails it to the address it is for; sent again it answers the same link. Only a hash is kept. */
export async function invite(
  ctx: Ctx,
  { body, ...linking }: InviteInput,
): Promise<NewInvitation | Again<NewInvitation>> {
  permit(ctx, 'invitation:create');
  // Coaches bring clients; who works here is decided by those who decide roles.
  if (body.role !== 'client') {
    permit(ctx, 'member:update');
    requireHeld(ctx, { before: new Set(), after: permissionsOf([body.role]), field: 'body.role' });
  }
  refuseOpenDoors(body);
  const id = body.id ?? ctx.newId();
  const isNew = await insertInvitation(ctx, { ...body, id }, linking.tokens);
  const row = isNew ? await requireInvitation(ctx, id) : await sentBefore(ctx, { ...body, id });
  const shown = { ...shownInvitation(row, ctx.now), ...linkOf(ctx, row, linking) };
  if (!isNew) return again(shown);
  const { email, role, usesAllowed } = row;
  if (email) {
    await refuseMember(ctx, email, role);
    await askForMail(ctx, row, linking.baseUrl);
  }
  await ctx.publish(invitationMade({ invitationId: id, role, uses: usesAllowed }));
  return shown;
}

/** Many may come by one link only as clients, and only by one that names nobody. */
function refuseOpenDoors({ uses = 1, role, email }: Invite): void {
  if (uses === 1) return;
  if (role !== 'client') throw new AppError('invalid', 'many-only-clients', { field: 'body.uses' });
  if (email) throw new AppError('invalid', 'many-without-address', { field: 'body.email' });
}

type Identified = Invite & { readonly id: string };

async function insertInvitation(
  ctx: Ctx,
  body: Identified,
  tokens: InvitationTokens,
): Promise<boolean> {
  const { organizationId, userId } = ctx.actor;
  const { id, email = null, role, name = null, locale = null } = body;
  const token = tokens({ organizationId, id, createdAt: ctx.now, issuedAt: null });
  const added = await ctx.tx
    .insert(invitations)
    .values({
      ...{ organizationId, id, email, role, name, locale, invitedBy: userId },
      message: body.message || null,
      usesAllowed: body.uses ?? 1,
      sent: email ? 1 : 0,
      tokenHash: hashOfInvitationToken(token),
      createdAt: ctx.now,
      expiresAt: invitationEnd(ctx.now, body.days),
    })
    .onConflictDoNothing({ target: [invitations.organizationId, invitations.id] })
    .returning({ id: invitations.id });
  return added.length > 0;
}

/** The invitation that this very request made before. */
async function sentBefore(ctx: Ctx, body: Identified): Promise<InvitationRow> {
  const row = await requireInvitation(ctx, body.id).catch(() => null);
  const isSame =
    row?.invitedBy === ctx.actor.userId &&
    row.email === (body.email ?? null) &&
    row.role === body.role &&
    row.name === (body.name ?? null) &&
    row.usesAllowed === (body.uses ?? 1) &&
    row.message === (body.message || null);
  if (!isSame) throw new AppError('conflict', 'invitation-exists', { field: 'body.id' });
  return row;
}

async function refuseMember(ctx: Ctx, email: string, role: Invite['role']) {
  const [member] = await ctx.tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.organizationId, ctx.actor.organizationId),
        eq(members.email, email),
        arrayContains(members.roles, [role]),
      ),
    );
  if (!member) return;
  throw new AppError('conflict', 'already-member', {
    field: 'body.email',
    detail: 'This person is already here.',
  });
}
